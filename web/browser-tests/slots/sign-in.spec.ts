import {
  type Device,
  expect,
  type Page,
  PHONE,
  type Student,
  screenshot,
  test,
  texts,
} from '../fixtures';
import { fillSignInForm } from '../visit';
import { dayOf, lost, monday, option, slotPage } from './slotPage';

const { slots: words } = texts;
const NEXT_WEEK = monday(1);
const DEVICES: [string, Device][] = [
  ['a desktop', {}],
  ['a phone', PHONE],
];

for (const [name, device] of DEVICES) {
  test(`on ${name}, a guest who proceeds signs in and is at the payment, with the topic`, async ({
    guest,
    mentor,
    student,
  }) => {
    const asha = await mentor();
    const [slot] = await asha.freeSlots(NEXT_WEEK);
    const page = await guest(device);
    await page.goto(slotPage(asha, NEXT_WEEK));
    await option(page, slot).check();
    if (device === PHONE) await page.getByRole('button', { name: words.summary.go }).click();
    await page.getByLabel(words.summary.topic).fill('Where to begin');
    await page.getByRole('button', { name: words.summary.pay }).click();
    await fillSignInForm(page, student('Riya').person);
    await expect(page).toHaveURL(/\/dashboard\/payment\?bookingId=/);
    await expect(page.getByRole('main')).toContainText('Where to begin');
    await expect(page.getByRole('main')).toContainText(dayOf(slot));

    // The booking was made once: going back shows the hold, and makes no other.
    await page.goBack();
    await expect(page.getByRole('link', { name: words.toPayment, exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: words.toPayment, exact: true })).toBeVisible();
    await expect(page).toHaveURL(/slot-selection/);
  });
}

test('a slot that is lost during the sign-in is said calmly, and nothing is held', async ({
  guest,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const [riya, kabir] = [student('Riya'), student('Kabir')];
  const [slot, other] = await asha.freeSlots(NEXT_WEEK);
  const page = await guest();
  await page.goto(slotPage(asha, NEXT_WEEK));
  await option(page, slot).check();
  await page.getByRole('button', { name: words.summary.pay }).click();
  await kabir.book(asha, slot);
  await expect
    .poll(async () => (await asha.freeSlots(NEXT_WEEK))[0]?.startTime)
    .toBe(other?.startTime);
  await fillSignInForm(page, riya.person);

  await expect(page.getByRole('complementary').getByRole('status')).toHaveText(lost(slot));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(option(page, slot)).toBeDisabled();
  await screenshot(page, 'slots-lost-during-sign-in');
  expect(await holdsOf(riya)).toEqual([]);
});

test('a guest who only signs in books nothing', async ({ guest, mentor, student }) => {
  const asha = await mentor();
  const riya = student('Riya');
  const [slot] = await asha.freeSlots(NEXT_WEEK);
  const page = await guest();
  await page.goto(slotPage(asha, NEXT_WEEK));
  await option(page, slot).check();
  await signInFromHeader(page, riya);
  await expect(option(page, slot)).toBeChecked();
  await expect(page.getByRole('button', { name: words.summary.pay })).toBeEnabled();
  expect(await holdsOf(riya)).toEqual([]);

  // Also after an earlier decision that ended in a way back.
  const changed = await guest();
  await changed.goto(slotPage(asha, NEXT_WEEK));
  await option(changed, slot).check();
  await changed.getByRole('button', { name: words.summary.pay }).click();
  await expect(changed.getByText('Another person')).toBeVisible();
  await changed.goBack();
  await expect(option(changed, slot)).toBeChecked();
  await signInFromHeader(changed, riya);
  await expect(option(changed, slot)).toBeChecked();
  await expect(changed.getByRole('button', { name: words.summary.pay })).toBeEnabled();
  expect(await holdsOf(riya)).toEqual([]);
});

test('a guest who signs in elsewhere after proceeding holds nothing on the way back', async ({
  guest,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const riya = student('Riya');
  const [slot] = await asha.freeSlots(NEXT_WEEK);
  const page = await guest();
  await page.goto(slotPage(asha, NEXT_WEEK));
  await option(page, slot).check();
  const chosen = page.url();
  await page.getByRole('button', { name: words.summary.pay }).click();
  await expect(page.getByText('Another person')).toBeVisible();
  await page.goto('/');
  await signInFromHeader(page, riya);
  await expect(page.getByRole('banner').getByRole('button', { name: /Riya/ })).toBeVisible();
  await page.goto(chosen);
  await expect(option(page, slot)).toBeChecked();
  await expect(page.getByRole('button', { name: words.summary.pay })).toBeEnabled();
  expect(await holdsOf(riya)).toEqual([]);
});

async function signInFromHeader(page: Page, { person }: Student) {
  await page.getByRole('banner').getByRole('button', { name: texts.app.signIn }).click();
  await fillSignInForm(page, person);
}

async function holdsOf(student: Student) {
  return (await student.api.get<{ bookings: unknown[] }>('/api/bookings')).bookings;
}
