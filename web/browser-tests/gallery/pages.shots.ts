import { mkdirSync } from 'node:fs';
import { settled, test } from '../fixtures';
import { ROUTES, type Route, visitorOf, type World } from '../routes';
import { RESULTS } from '../system/test-system';
import { demoWorld } from './demoWorld';
import { DOCS_PICTURES, nameOf } from './docsPictures';
import { toDocs } from './to-docs';

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

const ALL = [
  ...ROUTES.map((route) => ({ ...route, shot: nameOf(route.path) })),
  past('student'),
  past('mentor'),
  past('admin'),
];

let world: World & { pastId: string };
test.beforeAll(async () => {
  test.setTimeout(180_000);
  mkdirSync(`${RESULTS}/gallery`, { recursive: true });
  world = await demoWorld();
});

for (const { shot, path, who, address } of ALL) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${shot} on a ${size}`, async ({ guest, signedIn }) => {
      const page = await (path === '/'
        ? guest({ viewport })
        : signedIn(visitorOf({ who }, world), { viewport }));
      await page.goto(await address(world));
      for (const colorScheme of ['light', 'dark'] as const) {
        const name = `${shot}-${colorScheme}-${size}`;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await settled(page);
        if (DOCS_PICTURES.includes(name)) await toDocs(page, name);
        // As high as the page; else the sticky bar would lie in the middle of the picture.
        // Twice, since what comes into sight is loaded and makes it higher.
        for (let time = 0; time < 2; time++) {
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
          await settled(page);
        }
        await page.screenshot({ path: `${RESULTS}/gallery/${name}.png` });
      }
    });
  }
}

/** A completed session as one of the roles sees it. */
function past(who: 'student' | 'mentor' | 'admin'): Route & { shot: string } {
  const path = who === 'admin' ? '/admin/sessions/:id' : `/dashboard/${who}/sessions/:id`;
  return {
    shot: `${who}-session-past`,
    path,
    who,
    address: () => path.replace(':id', world.pastId),
  };
}
