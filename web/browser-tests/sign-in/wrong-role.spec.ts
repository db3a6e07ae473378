import { expect, test, texts } from '../fixtures';

test('an operator on other people’s pages is told who they are and led to their own', async ({
  operator,
  signedIn,
  world,
}) => {
  const olga = operator();
  const page = await signedIn(olga);
  const { wrongRole } = texts.app;
  for (const [path, whose] of [
    ['/dashboard/student/overview', 'student'],
    ['/dashboard/mentor/overview', 'mentor'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(wrongRole[whose])).toBeVisible();
    await expect(page.getByText(wrongRole.signedInAs.admin(olga.person.name))).toBeVisible();
    await page.getByRole('link', { name: wrongRole.own.admin }).click();
    await expect(page).toHaveURL('/admin');
  }
  const student = await signedIn(world.student);
  await student.goto('/admin');
  await expect(student.getByText(wrongRole.admin)).toBeVisible();
  await student.getByRole('link', { name: wrongRole.own.student }).click();
  await expect(student).toHaveURL('/dashboard/student/overview');
});
