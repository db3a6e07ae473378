import { readFile } from 'node:fs/promises';
import type { Route } from '@playwright/test';
import {
  axe,
  expect,
  type Mentor,
  type Page,
  PHONE,
  SOON,
  type Student,
  sessionOf,
  test,
  texts,
} from '../fixtures';
import { distantSlot } from '../people/distantSlots';
import { existing } from '../slots/slotPage';

const words = texts.sessions;
const LIST = '/dashboard/student/sessions';
const MINUTE = 60_000;

test('a session in the list links to its details', async ({ mentor, student, signedIn }) => {
  const asha = await mentor({ name: 'Asha Rao' });
  const riya = student();
  const session = await riya.book(asha, await distantSlot(asha));
  const page = await signedIn(riya, { timezoneId: 'America/New_York' });
  await page.goto(LIST);
  const tab = page.getByRole('tab', { name: words.tabs.upcoming });
  await expect(tab).toContainText(words.count(1, false));
  const card = page.getByRole('article');
  await expect(card).toContainText(words.with('Asha Rao'));
  await expect(card).toContainText(words.phase.confirmed);
  await axe(page);

  await card.getByRole('link').click();
  await expect(page).toHaveURL(`${LIST}/${session.id}`);
  await expect(page.locator(`time[datetime="${session.startTime}"]`)).toHaveCount(2);
  await expect(page.getByText(words.details.mentorsTime('Asha', 'Kolkata'))).toBeVisible();
  await expect(page.getByText(words.details.payment.paid)).toBeVisible();
  await axe(page);
});

test('a declined session moves to the past on an open page', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor({ price: 0 });
  const riya = student();
  const asked = await riya.book(asha, await distantSlot(asha));
  const page = await signedIn(riya, PHONE);
  await page.goto(LIST);
  await expect(page.getByRole('article')).toContainText(words.phase.theirAnswer.student);

  await asha.api.post(`/api/mentor-sessions/${asked.id}/decline`);
  await expect(page.getByText(words.empty.student.upcoming)).toBeVisible();
  await page.getByRole('tab', { name: words.tabs.past }).click();
  await expect(page.getByRole('article')).toContainText(words.phase.declined);
  await page.reload();
  await expect(page.getByRole('article')).toContainText(words.phase.declined);
});

test('the room opens on time without a reload', async ({ mentor, student, signedIn }) => {
  const [asha, riya] = [await mentor(SOON), student()];
  const session = await riya.book(asha, await slotIn(20 * MINUTE, asha));
  const page = await signedIn(riya);
  await withoutServicesClock(page);
  await page.clock.install();
  await page.goto(`${LIST}/${session.id}`);
  const join = page.getByRole('button', { name: words.join.join });
  await expect(join).toBeDisabled();
  await expect(page.getByText(words.join.opens(''), { exact: false })).toBeVisible();

  await page.clock.fastForward(Date.parse(session.startTime) - 15 * MINUTE - Date.now() + 1000);
  await expect(join).toBeEnabled();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a session that ends leaves the upcoming list without an event', async ({
  mentor,
  student,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(SOON), student()];
  const session = await riya.book(asha, await slotIn(MINUTE, asha));
  const page = await signedIn(riya);
  await withoutServicesClock(page);
  await page.clock.install();
  await page.goto(LIST);
  await expect(page.getByRole('article')).toContainText(words.phase.confirmed);

  const asked = ['upcoming', 'past'].map((scope) =>
    page.waitForRequest((call) => call.url().includes(`/api/student-sessions?scope=${scope}`)),
  );
  await page.clock.fastForward(Date.parse(session.endTime) - Date.now() + 5_000);
  await expect(page.getByRole('article')).toContainText(words.phase.over);
  await Promise.all(asked);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('joining opens the meeting room in a new tab', async ({ mentor, student, signedIn }) => {
  const [asha, riya] = [await mentor(SOON), student()];
  const session = await riya.book(asha, await slotIn(MINUTE, asha));
  const page = await signedIn(riya);
  await page.goto(`${LIST}/${session.id}`);
  await expect(page.getByText(words.details.providers.jitsi)).toBeVisible();
  const { meetingLink } = await sessionOf(riya, session.id);
  const room = new URL(meetingLink ?? '').origin;
  await page.context().route(`${room}/**`, (route) => route.fulfill({ body: 'The room' }));

  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: words.join.join }).click();
  const tab = await opened;
  await tab.waitForURL(`${room}/**`);
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  await expect(page.getByRole('link', { name: words.join.openAgain })).toBeVisible();
});

test('the calendar file is retried until the session is known', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const session = await riya.book(asha, await distantSlot(asha));
  await inCalendar(riya, session.id);
  const page = await signedIn(riya);
  await page.goto(`${LIST}/${session.id}`);
  allowErrors(/calendar\.ics/);
  await page.route('**/calendar.ics', notKnownYet, { times: 1 });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.calendar }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  expect(file).toContain('BEGIN:VEVENT');
  expect(file).toContain(`UID:${session.id}`);
});

test('the session of another student is not found', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  const asha = await mentor();
  const session = await student().book(asha, await distantSlot(asha));
  const page = await signedIn(student());
  allowErrors(/student-sessions/);
  await page.goto(`${LIST}/${session.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.none.title);
  await page.getByRole('main').getByRole('link', { name: words.back }).click();
  await expect(page).toHaveURL(LIST);
});

/** The first free slot that begins later than that. */
async function slotIn(milliseconds: number, mentor: Mentor) {
  const slots = await mentor.freeSlots();
  return existing(slots.find(({ startTime }) => Date.parse(startTime) > Date.now() + milliseconds));
}

/** Waits until the calendar contains the session. */
async function inCalendar(student: Student, id: string) {
  const { url } = await student.api.put<{ url: string }>('/api/calendar/token', {});
  await expect.poll(async () => (await fetch(url)).text()).toContain(id);
}

function notKnownYet(call: Route) {
  return call.fulfill({
    status: 404,
    headers: { 'Retry-After': '1' },
    json: { code: 'not-found' },
  });
}

/** Removes the `Date` of responses, which would correct a clock that the test has set. */
async function withoutServicesClock(page: Page) {
  await page.route('**/api/**', async (call) => {
    const response = await call.fetch();
    const { date: _, ...headers } = response.headers();
    await call.fulfill({ response, headers });
  });
}
