import { axe, test } from '../fixtures';
import { addressesFor } from '../routes';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Each size and each theme once: both are those of the same elements. */
const LOOKS = [
  { viewport: DESKTOP, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
] as const;

for (const role of ['student', 'mentor', 'admin'] as const) {
  test(`the pages of a ${role} pass the axe checks at each size and in each theme`, async ({
    world,
    signedIn,
  }) => {
    const page = await signedIn(world[role]);
    for (const address of addressesFor(role)) {
      await page.goto(await address(world));
      for (const { viewport, colorScheme } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await axe(page);
      }
    }
  });
}
