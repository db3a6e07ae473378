import { expect, type Page } from '@playwright/test';

/** Waits for the heading, the fonts and everything visible to load. */
export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(twoFrames);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(skeletonsInSight), 'skeletons in sight').toBe(0);
  await page.evaluate(() => document.fonts.ready);
}

/** After two frames the page has rendered a change of size or theme. */
function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function skeletonsInSight(): number {
  return [...document.querySelectorAll('[data-skeleton]')].filter((skeleton) => {
    const { top, bottom, width } = skeleton.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  }).length;
}
