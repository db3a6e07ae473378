import { expect, type Page, screenshot, test, texts } from './fixtures';

const { slots, payment, reschedule, mentor: words } = texts;
const ZONE = 'Asia/Kolkata';
const REASON = 'I have to travel that day.';

test('a student books and pays, the mentor asks for another time, the student approves', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor({ zone: ZONE }), student()];
  const mentorPage = await signedIn(asha, { timezoneId: ZONE });
  const page = await signedIn(riya, { timezoneId: ZONE });

  await mentorPage.goto('/dashboard/mentor/overview');
  await expect(mentorPage.getByText(words.next.empty)).toBeVisible();
  await screenshot(mentorPage, 'journey-01-mentor-before');

  await page.goto('/');
  await page.getByRole('searchbox').fill(asha.person.name);
  await screenshot(page, 'journey-02-mentors');
  await page.getByRole('link', { name: texts.mentors.seeTimesOf(asha.person.name) }).click();
  // In the next week, no slot has passed yet.
  await page.getByRole('button', { name: slots.week.next }).click();
  await expect(page).toHaveURL(/week=/);
  await page.getByRole('radio', { name: /, IST/ }).first().check();
  await screenshot(page, 'journey-03-time-chosen');
  await page.getByRole('button', { name: slots.summary.pay }).click();

  await page.getByRole('button', { name: payment.payable.pay('₹1,500') }).click();
  const pay = page.getByRole('button', { name: 'Pay', exact: true });
  await expect(pay).toBeVisible();
  await screenshot(page, 'journey-04-checkout');
  await pay.click();
  await expect(page.getByText(payment.paid.title(asha.person.name))).toBeVisible();
  await screenshot(page, 'journey-05-paid');

  await expect(mentorPage.getByText(words.pending.autoConfirmed)).toBeVisible();
  await screenshot(mentorPage, 'journey-06-mentor-sees-it');
  await page.getByRole('link', { name: payment.paid.session }).click();
  await screenshot(page, 'journey-07-session');

  const label = words.pending.of(words.pending.view, riya.person.name);
  await mentorPage.getByRole('link', { name: label }).click();
  const proposed = await askForAnotherTime(mentorPage);
  await expect(page.getByText(REASON).first()).toBeVisible();
  await screenshot(page, 'journey-10-student-is-asked');
  await page.getByRole('button', { name: reschedule.pending.approve, exact: true }).click();

  for (const [who, each] of Object.entries({ student: page, mentor: mentorPage })) {
    await expect(each.getByText(reschedule.history.states.approved)).toBeVisible();
    await expect(each.locator(`time[datetime="${proposed}"]`).first()).toBeVisible();
    await screenshot(each, `journey-11-moved-${who}`);
  }
});

/** Chooses a time on the second free day, because the first may be about to end. */
async function askForAnotherTime(page: Page) {
  await page.getByRole('button', { name: reschedule.ask }).click();
  await page.getByLabel(reschedule.reason).fill(REASON);
  await page.getByLabel(reschedule.picker.day, { exact: true }).selectOption({ index: 1 });
  const time = page.getByRole('radio').last();
  await time.check();
  await screenshot(page, 'journey-08-mentor-asks');
  const start = await time.inputValue();
  await page.getByRole('button', { name: reschedule.send }).click();
  await expect(page.getByRole('heading', { name: reschedule.pending.own })).toBeVisible();
  await screenshot(page, 'journey-09-mentor-waits');
  return start;
}
