import { mkdirSync } from 'node:fs';
import { settled, test } from '../fixtures';
import { ROUTES, visitorOf, type World } from '../routes';
import { RESULTS } from '../system/test-system';
import { demoWorld } from './demoWorld';
import { DOCS_PICTURES, nameOf } from './docsPictures';
import { toDocs } from './to-docs';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

let world: World;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  mkdirSync(`${RESULTS}/gallery`, { recursive: true });
  world = await demoWorld();
});

for (const { path, who, address } of ROUTES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${path} on a ${size}`, async ({ guest, signedIn }) => {
      const page = await (path === '/'
        ? guest({ viewport })
        : signedIn(visitorOf({ who }, world), { viewport }));
      await page.goto(await address(world));
      for (const colorScheme of ['light', 'dark'] as const) {
        const name = `${nameOf(path)}-${colorScheme}-${size}`;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await settled(page);
        if (DOCS_PICTURES.includes(name)) await toDocs(page, name);
        // As high as the page; else the sticky bar would lie in the middle of the picture.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
        await settled(page);
        await page.screenshot({ path: `${RESULTS}/gallery/${name}.png` });
      }
    });
  }
}
