import { axe, expect, PHONE, screenshot, test, texts } from '../fixtures';
import { distantSlot, distantSlots } from '../people/distantSlots';
import { bookedWith, expectOutcome, inCheckout, openPayment, payButton } from './checkout';

const { payment } = texts;

test('a payment page that is reloaded after a checkout warns about a recent payment', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor({ zone: 'Asia/Kolkata' });
  const riya = student();
  const page = await signedIn(riya, { timezoneId: 'America/New_York' });
  await openPayment(page, (await riya.hold(asha, await distantSlot(asha))).bookingId);
  await expect(page.getByText(payment.payable.move(3))).toBeVisible();
  await expect(page.getByText(payment.payable.reopened)).toHaveCount(0);
  await inCheckout(page, 'Close');
  await expectOutcome(page, payment.dismissed.title);
  await page.reload();
  await expect(page.getByText(payment.payable.reopened)).toBeVisible();
  await expect(page.getByText(/\(Kolkata\)/)).toBeVisible();
  await screenshot(page, 'payment-reloaded');
  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
});

test('a checkout that did not load can be opened again', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/checkout\.js/);
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya);
  await page.route('**/checkout.js', (route) => route.abort());
  await openPayment(page, (await riya.hold(asha, await distantSlot(asha))).bookingId);
  await payButton(page).click();
  await expectOutcome(page, payment.unloadable.title);
  await axe(page);
  await screenshot(page, 'payment-unloadable');

  await page.unroute('**/checkout.js');
  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
});

test('the booking of another student is not shown', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/api\/bookings/);
  const asha = await mentor();
  const booking = await student().hold(asha, await distantSlot(asha));
  const page = await signedIn(student());
  await page.goto(`/dashboard/payment?bookingId=${booking.bookingId}`);
  await expect(page.getByText(texts.problems.byCode['not-your-booking'])).toBeVisible();
  await axe(page);
  await screenshot(page, 'payment-foreign');
});

test('the payment page without a booking shows none, the only one or a choice', async ({
  mentor,
  student,
  signedIn,
}) => {
  const riya = student();
  const page = await signedIn(riya);
  await page.goto('/dashboard/payment');
  await expect(page.getByText(payment.open.none)).toBeVisible();
  await axe(page);
  await screenshot(page, 'payment-none');

  const [asha, daniel] = [await mentor({ name: 'Asha' }), await mentor({ name: 'Daniel' })];
  const { bookingId } = await riya.hold(asha, await distantSlot(asha));
  await page.reload();
  await expect(page).toHaveURL(`/dashboard/payment?bookingId=${bookingId}`);

  await riya.hold(daniel, (await distantSlots(daniel))[1]);
  await page.goto('/dashboard/payment');
  await expect(page.getByRole('listitem').filter({ hasText: /Asha|Daniel/ })).toHaveCount(2);
  await axe(page);
  await screenshot(page, 'payment-several');
  await page.getByRole('link', { name: /Asha/ }).click();
  await expect(payButton(page)).toBeVisible();
});

test('a page that is opened in the last minute announces no minute that has passed', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya);
  await openPayment(page, (await riya.hold(asha, await distantSlot(asha))).bookingId);
  await expect(page.getByRole('timer')).toHaveText(/^0:[0-5]\d$/);
  await expect(page.getByText(payment.hold.left(1))).toHaveCount(0);
  await expect(page.getByText(payment.hold.left(5))).toHaveCount(0);
});

test('on a phone, all buttons of a failed payment are in reach', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya, PHONE);
  const booking = await riya.hold(asha, await distantSlot(asha), { title: 'No more words' });
  await openPayment(page, booking.bookingId);
  await expect(page.locator('main p:empty')).toHaveCount(0);
  await inCheckout(page, 'Fail');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expectOutcome(page, payment.failed.title);
  await expect(page.getByRole('navigation')).toBeHidden();
  for (const name of [payment.payable.release, /^Pay .* with Razorpay$/]) {
    const button = page.getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    await button.click({ trial: true });
  }
  await screenshot(page, 'payment-failed-phone');

  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
  await expect(page.getByRole('navigation')).toBeVisible();
});
