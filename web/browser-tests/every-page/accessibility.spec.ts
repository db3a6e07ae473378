import { axe, test } from '../fixtures';
import { ROUTES, visitorOf } from '../routes';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

for (const { path, who, address } of ROUTES) {
  test(`${path} passes the axe checks at every size and theme`, async ({ world, signedIn }) => {
    const page = await signedIn(visitorOf({ who }, world));
    await page.goto(await address(world));
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await axe(page);
      }
    }
  });
}
