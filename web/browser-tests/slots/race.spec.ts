import type { Request } from '@playwright/test';
import { expect, type Page, screenshot, test, texts } from '../fixtures';
import { monday, option, slotPage } from './slotPage';

const { summary } = texts.slots;
const NEXT_WEEK = monday(1);

test('of two students who book one time, one pays and the other chooses another time', async ({
  signedIn,
  mentor,
  student,
  allowErrors,
}) => {
  allowErrors(/\/api\/bookings$/);
  const asha = await mentor({ name: 'Asha Menon' });
  const [first, second] = await asha.freeSlots(NEXT_WEEK);
  const pages = [await signedIn(student('Riya')), await signedIn(student('Kabir'))];
  for (const page of pages) {
    await page.goto(slotPage(asha, NEXT_WEEK));
    await option(page, first).check();
    await expect(page.getByRole('button', { name: summary.pay })).toBeVisible();
  }

  await payAtOnce(pages);
  const paying = () => pages.filter((page) => page.url().includes('/dashboard/payment'));
  await expect.poll(() => paying().length).toBe(1);
  const late = pages.find((page) => !paying().includes(page));
  if (!late) throw new Error('Both got the time');

  await expect(option(late, first)).toBeDisabled();
  await expect(late.getByRole('alert')).toHaveText(texts.problems.byCode['slot-taken']);
  await screenshot(late, 'race-lost');
  await option(late, second).check();
  await expect(late.getByRole('alert')).toHaveCount(0);
  await late.getByRole('button', { name: summary.pay }).click();
  await expect(late).toHaveURL(/\/dashboard\/payment\?bookingId=/);
});

/** Delays the faster request until both are sent, because the page removes the button on news. */
async function payAtOnce(pages: Page[]) {
  const isBooking = (call: Request) =>
    call.method() === 'POST' && call.url().endsWith('/api/bookings');
  const bothAsk = Promise.all(pages.map((page) => page.waitForRequest(isBooking)));
  for (const page of pages) {
    await page.route('**/api/bookings', async (call) => {
      if (isBooking(call.request())) await bothAsk;
      await call.continue();
    });
  }
  const clicks = pages.map((page) => page.getByRole('button', { name: summary.pay }).click());
  await Promise.all([...clicks, bothAsk]);
}
