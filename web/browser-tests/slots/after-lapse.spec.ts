import { axe, expect, screenshot, test, texts } from '../fixtures';
import { openPayment } from '../payment/checkout';
import { lost, monday, option } from './slotPage';

const { payment } = texts;

test('after a lapsed hold, the slot is chosen if it is free, and said to be gone if not', {
  tag: '@waits',
}, async ({ mentor, student, signedIn }) => {
  const asha = await mentor();
  const [riya, kabir] = [student('Riya'), student('Kabir')];
  const [free, taken] = await asha.freeSlots(monday(2));
  const [kept, gone] = [await riya.hold(asha, free), await riya.hold(asha, taken)];
  const pages = [await signedIn(riya), await signedIn(riya)] as const;
  await openPayment(pages[0], kept.bookingId);
  await openPayment(pages[1], gone.bookingId);
  for (const page of pages) {
    const title = page.getByRole('heading', { name: payment.lapsed.title });
    await expect(title).toBeVisible({ timeout: 90_000 });
  }
  await expect
    .poll(async () => (await asha.freeSlots(monday(2))).slice(0, 2).map((slot) => slot.startTime))
    .toEqual([free?.startTime, taken?.startTime]);
  await kabir.book(asha, taken);

  const look = (page: (typeof pages)[number]) =>
    page.getByRole('link', { name: payment.lapsed.look }).click();
  await look(pages[0]);
  await expect(option(pages[0], free)).toBeChecked();
  await expect(pages[0].getByRole('button', { name: texts.slots.summary.pay })).toBeEnabled();
  await screenshot(pages[0], 'lapsed-still-free');

  await look(pages[1]);
  const note = pages[1].getByRole('complementary').getByRole('status');
  await expect(note).toHaveText(lost(taken));
  await expect(option(pages[1], taken)).toBeDisabled();
  await expect(option(pages[1], free)).toBeEnabled();
  await axe(pages[1]);
  await screenshot(pages[1], 'lapsed-gone');
});
