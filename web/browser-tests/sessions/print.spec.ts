import { expect, settled, test, texts } from '../fixtures';

test('a session on paper has its facts and nothing to press or to fill in', async ({
  world,
  signedIn,
}) => {
  const page = await signedIn(world.mentor, { colorScheme: 'dark' });
  await page.goto(`/dashboard/mentor/sessions/${world.sessionId}`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(world.student.person.name).first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(28, 27, 38)');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByLabel(texts.mentor.notes.private)).toBeHidden();
});
