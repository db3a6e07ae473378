import { expect, settled, test, texts } from '../fixtures';
import { ROUTES } from '../routes';

const { wrongRole } = texts.app;

for (const role of ['student', 'mentor', 'admin'] as const) {
  test(`pages open for a ${role} if they are theirs, and refuse them if not`, async ({
    world,
    signedIn,
  }) => {
    const page = await signedIn(world[role]);
    for (const { who, path, address } of ROUTES) {
      await page.goto(await address(world));
      const heading = page.getByRole('heading', { level: 1 });
      if (who === 'everyone' || who === role)
        await expect(heading, path).not.toHaveText(wrongRole.title);
      else await expect(heading, path).toHaveText(wrongRole.title);
      await expect(page, path).toHaveTitle(/. · Aureeture$/);
    }
  });
}

test('a page works without its live updates', async ({ world, signedIn, allowErrors }) => {
  allowErrors(/\/Live/);
  const page = await signedIn(world.student);
  await page.route(/\/Live[^/]*\.js$/, (call) => call.abort());
  const missing = page.waitForEvent('requestfailed', (call) => call.url().includes('/Live'));
  await page.goto('/dashboard/student/overview');
  await missing;
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(texts.app.broken.title);
});

test('pages that cannot start say so and start on a second try', async ({ guest, allowErrors }) => {
  allowErrors(/config\.json/);
  const page = await guest();
  await page.route('/config.json', (call) => call.abort());
  await page.goto('/');
  await expect(page.getByText(texts.app.offline)).toBeVisible();
  await page.unroute('/config.json');
  await page.getByRole('button', { name: texts.app.tryAgain }).click();
  await expect(page.getByRole('button', { name: texts.app.signIn })).toBeVisible();
});

test('an unknown verification link is refused with an explanation', async ({
  guest,
  allowErrors,
}) => {
  allowErrors(/email-verifications/);
  const page = await guest();
  await page.goto(`/verify-email?token=${'x'.repeat(43)}`);
  await page.getByRole('button', { name: texts.notifications.verifyEmail.confirm }).click();
  await expect(page.getByRole('alert')).toContainText(
    texts.problems.byCode['verification-unknown'],
  );
});

test('an unknown address says so and links to the start page', async ({ guest, allowErrors }) => {
  allowErrors(/dashboard\/nowhere/);
  const page = await guest();
  await page.goto('/dashboard/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.app.notFound.title);
  await page.getByRole('link', { name: texts.app.notFound.home }).click();
  await expect(page).toHaveURL('/');
});
