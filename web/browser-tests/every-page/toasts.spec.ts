import { expect, requestReschedule, test, texts } from '../fixtures';
import { distantSlots } from '../people/distantSlots';

const { notifications: words } = texts;

test('a toast leaves on the page of its session, which shows what it says', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student('Riya')];
  const [first, second] = await distantSlots(asha);
  const page = await signedIn(asha);
  await page.goto('/dashboard/mentor/sessions');
  await expect(page.getByText(texts.sessions.empty.mentor.upcoming)).toBeVisible();
  const { id } = await riya.book(asha, first);
  const toasts = page.getByRole('alertdialog');
  await expect(toasts).toContainText('Riya');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(`/dashboard/mentor/sessions/${id}`);
  await expect(toasts).toHaveCount(0);

  await requestReschedule(riya, id, 'I have to travel that day.');
  const asked = page.getByRole('heading', { name: texts.reschedule.pending.theirs('Riya') });
  await expect(asked).toBeVisible();
  await expect(page.getByRole('button', { name: words.button(2) })).toBeVisible();
  await expect(toasts).toHaveCount(0);

  await page.getByRole('button', { name: words.button(2) }).click();
  await riya.book(asha, second);
  await expect(page.getByRole('button', { name: words.button(3) })).toBeVisible();
  await expect(toasts).toHaveCount(0);
});
