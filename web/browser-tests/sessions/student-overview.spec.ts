import { axe, expect, requestReschedule, test, texts } from '../fixtures';
import { distantSlot, distantSlots } from '../people/distantSlots';

const words = texts.student;

test('the overview shows the student’s open tasks', async ({ mentor, student, signedIn }) => {
  const [asha, riya] = [await mentor({ name: 'Asha Rao' }), student()];
  const slots = await distantSlots(asha);
  const next = await riya.book(asha, slots[0]);
  const later = await riya.book(asha, slots[1]);
  await riya.hold(asha, slots[2]);
  const page = await signedIn(riya);
  await page.goto('/dashboard/student/overview');
  const part = (name: string) => page.getByRole('region', { name });
  await expect(part(words.holds).getByText('₹1,500')).toBeVisible();
  await expect(part(words.next.title).locator('time')).toHaveAttribute('datetime', next.startTime);
  await axe(page);

  await requestReschedule(asha, later.id, 'I have to travel that day.');
  await part(words.questions).getByRole('link', { name: texts.sessions.answer }).click();
  await expect(page).toHaveURL(`/dashboard/student/sessions/${later.id}`);
});

test('a calendar link shows the sessions until it is revoked', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const session = await riya.book(asha, await distantSlot(asha));
  const page = await signedIn(riya);
  await page.goto('/dashboard/student/overview');
  const subscription = texts.sessions.subscription;
  await page.getByRole('button', { name: subscription.create }).click();
  const link = await page.getByLabel(subscription.address).inputValue();
  await expect.poll(async () => (await fetch(link)).text()).toContain(session.id);

  await page.getByRole('button', { name: subscription.revoke }).click();
  await expect(page.getByRole('button', { name: subscription.create })).toBeVisible();
  expect((await fetch(link)).status).toBe(404);
});
