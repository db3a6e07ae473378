import { axe, PHONE, test } from './fixtures';
import { ROUTES } from './routes';

const SIZES = { desktop: { viewport: { width: 1280, height: 800 } }, phone: PHONE };

for (const { path, who, address } of ROUTES) {
  for (const [size, device] of Object.entries(SIZES)) {
    test(`nothing of ${path} on a ${size} stands in anybody's way`, async ({ world, signedIn }) => {
      const page = await signedIn(who === 'mentor' ? world.mentor : world.student, device);
      await page.goto(await address(world));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await axe(page);
      }
    });
  }
}
