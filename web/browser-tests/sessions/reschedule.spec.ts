import type { Page } from '@playwright/test';
import {
  answerReschedule,
  axe,
  expect,
  type Mentor,
  PHONE,
  requestReschedule,
  type Slot,
  type Student,
  test,
  texts,
} from '../fixtures';
import { distantSlots } from '../people/distantSlots';
import { existing } from '../slots/slotPage';

const words = texts.reschedule;
const REASON = 'My train leaves an hour earlier.';

const pageOf = (role: 'student' | 'mentor', id: string) => `/dashboard/${role}/sessions/${id}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Checks the session's time, not the times in the history or a request. */
async function expectTime(page: Page, slot: { startTime: string }) {
  const when = page.getByRole('definition').filter({ has: page.locator('time') });
  await expect(when.locator('time').first()).toHaveAttribute('datetime', slot.startTime);
}

/** Chooses the slot in the open dialog: first the day, then the time. */
async function choose(page: Page, slot: Slot) {
  const dialog = page.getByRole('dialog');
  const date = new Date(slot.startTime).toLocaleDateString('en-CA', { timeZone: 'Asia/Kolkata' });
  await dialog.getByLabel(words.picker.day).selectOption(date);
  await dialog.locator(`input[value="${slot.startTime}"]`).check();
}

/** A paid session and another free time of the same mentor. */
async function booked(asha: Mentor, riya: Student) {
  const slots = await distantSlots(asha);
  return { session: await riya.book(asha, slots[0]), target: existing(slots.at(-1)) };
}

test('an approved reschedule request updates both open pages', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor({ name: 'Asha Rao' }), student('Riya Shah')];
  const { session, target } = await booked(asha, riya);
  const studentPage = await signedIn(riya);
  const mentorPage = await signedIn(asha, PHONE);
  await Promise.all([
    studentPage.goto(pageOf('student', session.id)),
    mentorPage.goto(pageOf('mentor', session.id)),
  ]);
  await expectTime(mentorPage, session);

  await button(studentPage, words.ask).click();
  // Waits for the list of times, which moves the button when it arrives.
  await expect(studentPage.getByRole('dialog').getByLabel(words.picker.day)).toBeVisible();
  await button(studentPage, words.send).click();
  await expect(studentPage.getByText(words.reasonMissing)).toBeVisible();
  await axe(studentPage);
  await studentPage.getByLabel(words.reason).fill(REASON);
  await choose(studentPage, target);
  await button(studentPage, words.send).click();
  await expect(studentPage.getByText(words.pending.waiting('Asha'))).toBeVisible();

  await expect(
    mentorPage.getByRole('heading', { name: words.pending.theirs('Riya') }),
  ).toBeVisible();
  await axe(mentorPage);
  await button(mentorPage, words.pending.approve).click();
  await expectTime(mentorPage, target);
  await expectTime(studentPage, target);
  await expect(studentPage.getByText(words.history.states.approved)).toBeVisible();
});

test('a session can move by half an hour in a week that it fills', async ({
  mentor,
  student,
  signedIn,
}) => {
  const availability = { slotIntervalMinutes: 30, maxSessionsPerWeek: 1 };
  const [asha, riya] = [await mentor({ availability }), student()];
  const slots = await distantSlots(asha);
  const session = await riya.book(asha, slots[2]);
  const page = await signedIn(riya);
  await page.goto(pageOf('student', session.id));
  await button(page, words.ask).click();
  await page.getByLabel(words.reason).fill(REASON);
  await choose(page, existing(slots[3]));
  const own = page.getByRole('dialog').locator(`input[value="${session.startTime}"]`);
  await expect(own).toHaveCount(0);
  await button(page, words.send).click();
  await expect(page.getByRole('heading', { name: words.pending.own })).toBeVisible();
});

test('the student chooses the time when the mentor proposed none', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor({ name: 'Asha Rao' }), student()];
  const { session, target } = await booked(asha, riya);
  const page = await signedIn(riya);
  await page.goto(pageOf('student', session.id));
  await requestReschedule(asha, session.id, REASON);

  await button(page, words.pending.choose).click();
  await choose(page, target);
  await axe(page);
  await button(page, words.pending.move).click();
  await expectTime(page, target);
});

test('keeping the original time ends the request on both pages', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const { session, target } = await booked(asha, riya);
  await requestReschedule(asha, session.id, REASON, target);
  const [studentPage, mentorPage] = [await signedIn(riya), await signedIn(asha)];
  await mentorPage.goto(pageOf('mentor', session.id));
  await expect(mentorPage.getByRole('heading', { name: words.pending.own })).toBeVisible();
  await studentPage.goto(pageOf('student', session.id));
  await button(studentPage, words.pending.keep).click();
  for (const page of [studentPage, mentorPage]) {
    await expect(page.getByText(words.history.states.rejected)).toBeVisible();
    await expectTime(page, session);
  }
});

test('a mentor is warned at the second request and stopped after the third', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const { session } = await booked(asha, riya);
  const refuse = async () =>
    answerReschedule(riya, await riya.api.get(`/api/student-sessions/${session.id}`), 'reject');
  await requestReschedule(asha, session.id, REASON);
  await refuse();

  const page = await signedIn(asha);
  await page.goto(pageOf('mentor', session.id));
  const ask = async () => {
    await button(page, words.ask).click();
    await expect(page.getByRole('dialog').getByText(words.frequent)).toBeVisible();
    await page.getByLabel(words.reason).fill(REASON);
    await page.getByLabel(words.propose).uncheck();
    await button(page, words.send).click();
  };
  await ask();
  await expect(page.getByRole('status').filter({ hasText: words.frequent })).toBeVisible();
  await refuse();
  await ask();
  await expect(page.getByRole('heading', { name: words.pending.own })).toBeVisible();
  await refuse();

  allowErrors(/reschedule/);
  await ask();
  const { byCode } = texts.problems;
  const refusal = page.getByRole('dialog').getByRole('alert');
  await expect(refusal).toContainText(byCode['reschedule-limit-reached']);
});
