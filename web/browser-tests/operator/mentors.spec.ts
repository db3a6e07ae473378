import { admin as words } from '../../src/texts/admin';
import { axe, expect, screenshot, test, texts } from '../fixtures';
import { doneBy } from '../people/audit';
import { sessionOf } from '../people/session';

test('an operator suspends a mentor and reinstates them', async ({
  mentor,
  student,
  operator,
  signedIn,
  guest,
  allowErrors,
}) => {
  const [asha, riya, olga] = [await mentor(), student(), operator()];
  const { name, sub } = asha.person;
  const session = await riya.book(asha);
  const page = await signedIn(olga);
  await page.goto('/admin/mentors');
  await page.getByLabel(words.mentors.field).fill(name);
  await page.keyboard.press('Enter');
  const suspend = page.getByRole('button', { name: words.mentors.of(name) });
  await suspend.click();
  const dialog = page.getByRole('dialog', { name: words.mentors.dialog(name) });
  const confirm = dialog.getByRole('button', { name: words.mentors.confirm });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel(words.mentors.reason).fill('Three no-shows');
  await axe(page);
  await confirm.click();
  await expect(dialog.getByRole('status')).toContainText(words.mentors.done);
  await expect(dialog).toContainText(words.audited);
  await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(suspend).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: sub });
  await expect(row).toContainText('Three no-shows');
  await axe(page);
  await screenshot(page, 'admin-mentors');

  const { mentors } = await olga.api.get<{ mentors: unknown[] }>(`/api/mentors?q=${name}`);
  expect(mentors).toEqual([]);
  await expect(riya.book(asha)).rejects.toThrow(/mentor-not-found/);
  expect((await sessionOf(riya, session.id)).status).toBe('scheduled');
  expect((await doneBy(olga))[0]).toMatchObject({
    what: 'mentor-suspended',
    detail: { reason: 'Three no-shows' },
  });
  allowErrors(/api\/mentors/);
  const visitor = await guest();
  await visitor.goto(`/dashboard/student/booking/slot-selection?mentorId=${sub}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(texts.slots.noMentor.title);

  await row.getByRole('button', { name: words.mentors.liftOf(name) }).click();
  const lifting = page.getByRole('dialog', { name: words.mentors.liftDialog(name) });
  await lifting.getByRole('button', { name: words.mentors.liftConfirm }).click();
  await expect(lifting.getByRole('status')).toContainText(words.mentors.liftDone);
  await lifting.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(suspend).toBeVisible();
  expect((await riya.book(asha)).status).toBe('scheduled');
  expect((await doneBy(olga))[0]).toMatchObject({ what: 'mentor-reinstated' });
});
