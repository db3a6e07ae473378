import { expect, settled, test, texts } from './fixtures';
import { ROUTES } from './routes';

const { wrongRole } = texts.app;

for (const { path, who, address } of ROUTES) {
  test(`${path} is there for its people and for nobody else`, async ({ world, signedIn }) => {
    const at = await address(world);
    const [hers, others] =
      who === 'mentor' ? [world.mentor, world.student] : [world.student, world.mentor];

    const own = await signedIn(hers);
    await own.goto(at);
    await settled(own);
    await expect(own.getByRole('heading', { level: 1 })).not.toHaveText(wrongRole.title);
    await expect(own).toHaveTitle(/. · Aureeture$/);

    const other = await signedIn(others);
    await other.goto(at);
    await settled(other);
    const heading = other.getByRole('heading', { level: 1 });
    if (who === 'anybody') await expect(heading).not.toHaveText(wrongRole.title);
    else await expect(heading).toHaveText(wrongRole.title);
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
