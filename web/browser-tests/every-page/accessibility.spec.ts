import { axe, test } from '../fixtures';
import { addressesFor } from '../routes';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** All rules at each size and in each theme; contrast alone in what is left of their product. */
const LOOKS = [
  { viewport: DESKTOP, colorScheme: 'light', rules: [] },
  { viewport: DESKTOP, colorScheme: 'dark', rules: ['color-contrast'] },
  { viewport: PHONE, colorScheme: 'dark', rules: [] },
  { viewport: PHONE, colorScheme: 'light', rules: ['color-contrast'] },
] as const;

for (const role of ['student', 'mentor', 'admin'] as const) {
  test(`the pages of a ${role} pass the axe checks at every size and theme`, async ({
    world,
    signedIn,
  }) => {
    const page = await signedIn(world[role]);
    for (const address of addressesFor(role)) {
      await page.goto(await address(world));
      for (const { viewport, colorScheme, rules } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await axe(page, rules);
      }
    }
  });
}
