import { mkdirSync } from 'node:fs';
import { type Device, PHONE, settled, test } from '../fixtures';
import { ROUTES, type World } from '../routes';
import { RESULTS } from '../system/own-system';
import { CHOSEN, nameOf } from './chosen';
import { toDocs } from './to-docs';
import { town } from './town';

const SIZES: Record<string, Device> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: PHONE,
};

let world: World;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  mkdirSync(`${RESULTS}/gallery`, { recursive: true });
  world = await town();
});

for (const { path, who, address } of ROUTES) {
  for (const [size, device] of Object.entries(SIZES)) {
    test(`${path} on a ${size}`, async ({ signedIn }) => {
      const page = await signedIn(who === 'mentor' ? world.mentor : world.student, device);
      await page.goto(await address(world));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        const name = `${nameOf(path)}-${colorScheme}-${size}`;
        await page.screenshot({ path: `${RESULTS}/gallery/${name}.png`, fullPage: true });
        if (CHOSEN.includes(name)) await toDocs(page, name);
      }
    });
  }
}
