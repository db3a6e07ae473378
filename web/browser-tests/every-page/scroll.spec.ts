import { expect, type Page, settled, test } from '../fixtures';

const LOW = { viewport: { width: 640, height: 300 } };

test('a new address begins at its top, a reload where it was', async ({ guest, world: _ }) => {
  const page = await guest(LOW);
  await page.goto('/?q=mentor');
  await settled(page);
  await page.evaluate(() => scrollTo(0, 200));
  await expect.poll(() => scrolled(page)).toBe(200);
  await page.reload();
  await settled(page);
  await expect.poll(() => scrolled(page)).toBe(200);

  await page.goto('/?q=Mentor');
  await settled(page);
  expect(await scrolled(page)).toBe(0);
});

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
