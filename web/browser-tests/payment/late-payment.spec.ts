import { axe, expect, sandbox, screenshot, test, texts } from '../fixtures';
import { bookedWith, expectOutcome, inCheckout, openPayment, payButton } from './checkout';

const { payment } = texts;
const CONFIRM = '**/api/mentor-sessions/confirm-payment';
const PAY = '**/sandbox/razorpay/orders/*/pay';

test('a payment after the hold lapsed still confirms a free time', { tag: '@waits' }, async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const booking = await riya.hold(asha);
  const page = await signedIn(riya);
  await openPayment(page, booking.bookingId);

  const title = page.getByRole('heading', { name: payment.lapsed.title });
  await expect(title).toBeFocused({ timeout: 90_000 });
  await expect(page.getByRole('link', { name: payment.lapsed.look })).toHaveAttribute(
    'href',
    /slot-selection\?mentorId=.+&week=\d{4}-\d\d-\d\d&slot=.+$/,
  );
  await axe(page);
  await screenshot(page, 'payment-lapsed');

  const pay = `/sandbox/razorpay/orders/${booking.payment?.orderId}/pay`;
  await sandbox('POST', pay, { outcome: 'captured', webhook: 'now' });
  await expectOutcome(page, bookedWith(asha));
});

test('a payment for a time that was booked meanwhile is refunded', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/confirm-payment/);
  const asha = await mentor();
  const [riya, meera] = [student(), student()];
  const slot = await asha.nextSlot();
  const booking = await riya.hold(asha, slot);
  const page = await signedIn(riya);
  // Hides the end of the hold from the page, which would close the checkout.
  const paid = page.waitForRequest(CONFIRM);
  await page.route(`**/api/bookings/${booking.bookingId}`, async (route) => {
    const response = await route.fetch();
    const { status } = await response.json();
    if (status === 'cancelled') await paid;
    await route.fulfill({ response });
  });
  await openPayment(page, booking.bookingId);
  await payButton(page).click();
  const checkout = page.getByRole('dialog');
  await expect(checkout).toBeVisible();
  await riya.api.delete(`/api/bookings/${booking.bookingId}`);
  await meera.book(asha, slot);
  await checkout.getByRole('button', { name: 'Pay' }).click();
  await expectOutcome(page, payment.refunded.title);
  await expect(page.getByRole('link', { name: /^support@/ })).toBeVisible();
  await axe(page);
  await screenshot(page, 'payment-refunded');

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect(page.getByRole('heading', { name: payment.refunded.title })).toBeVisible();
});

test('a payment is confirmed although the browser closes right after it', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const booking = await riya.hold(asha);
  const first = await signedIn(riya);
  await first.route(CONFIRM, () => {});
  await openPayment(first, booking.bookingId);
  const left = first.waitForRequest(CONFIRM);
  await inCheckout(first, 'Pay');
  await left;
  await first.close();

  const second = await signedIn(riya);
  await second.goto(`/dashboard/payment?bookingId=${booking.bookingId}`);
  await expect(second.getByRole('heading', { name: bookedWith(asha) })).toBeVisible();
  await screenshot(second, 'payment-reopened');
});

test('a captured payment is shown as being confirmed while the services are unreachable', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/confirm-payment/);
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya);
  await page.route(CONFIRM, (route) => route.abort());
  await page.route(PAY, (route) => {
    const body = { ...route.request().postDataJSON(), webhook: 'never' };
    return route.continue({ postData: body });
  });
  await openPayment(page, (await riya.hold(asha)).bookingId);

  await inCheckout(page, 'Pay');
  await expectOutcome(page, payment.confirming.title);
  await expect(page.getByText(payment.confirming.slow)).toBeVisible();
  await axe(page);
  await screenshot(page, 'payment-confirming');

  await page.reload();
  await expect(page.getByText(payment.confirming.slow)).toBeVisible();
  await page.unroute(CONFIRM);
  await expectOutcome(page, bookedWith(asha));
});

test('an unverified payment cannot be repeated and is confirmed by the webhook', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  allowErrors(/confirm-payment/);
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya);
  let paymentId = '';
  await page.route(PAY, async (route) => {
    const postData = { ...route.request().postDataJSON(), webhook: 'never' };
    const response = await route.fetch({ postData });
    const receipt = await response.json();
    paymentId = receipt.razorpay_payment_id;
    await route.fulfill({ response, json: { ...receipt, razorpay_signature: 'f'.repeat(64) } });
  });
  await openPayment(page, (await riya.hold(asha)).bookingId);

  await inCheckout(page, 'Pay');
  await expectOutcome(page, payment.unconfirmed.title);
  await expect(payButton(page)).toHaveCount(0);
  await axe(page);
  await screenshot(page, 'payment-unconfirmed');
  const asked = page.waitForResponse(CONFIRM);
  await page.getByRole('button', { name: payment.unconfirmed.again }).click();
  expect((await asked).status()).toBe(401);

  await sandbox('POST', `/sandbox/razorpay/payments/${paymentId}/webhook`, {
    event: 'payment.captured',
  });
  await expectOutcome(page, bookedWith(asha));
});
