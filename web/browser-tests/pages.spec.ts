import { expect, test, texts } from './fixtures';
import { ROUTES } from './routes';

const { wrongRole } = texts.app;

for (const { path, who, address } of ROUTES) {
  test(`${path} is there for its people and for nobody else`, async ({ world, signedIn }) => {
    const at = await address(world);
    for (const role of ['student', 'mentor'] as const) {
      const page = await signedIn(world[role]);
      await page.goto(at);
      const heading = page.getByRole('heading', { level: 1 });
      if (who === 'anybody' || who === role) await expect(heading).not.toHaveText(wrongRole.title);
      else await expect(heading).toHaveText(wrongRole.title);
      await expect(page).toHaveTitle(/. · Aureeture$/);
    }
  });
}

test('an address that leads nowhere says so and shows the way', async ({ guest, announce }) => {
  announce(/dashboard\/nowhere/);
  const page = await guest();
  await page.goto('/dashboard/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.app.notFound.title);
  await page.getByRole('link', { name: texts.app.notFound.home }).click();
  await expect(page).toHaveURL('/');
});
