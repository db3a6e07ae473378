import { expect, type Page } from '@playwright/test';

/** The page has its heading, its fonts, and waits for nothing that is in sight. */
export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(twoFrames);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(skeletonsInSight), 'skeletons in sight').toBe(0);
  await page.evaluate(() => document.fonts.ready);
}

/** By then the page has heard of another size or theme, and shows what it made of it. */
function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function skeletonsInSight(): number {
  return [...document.querySelectorAll('[data-skeleton]')].filter((skeleton) => {
    const { top, bottom, width } = skeleton.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  }).length;
}
