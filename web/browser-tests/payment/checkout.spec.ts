import { axe, expect, PHONE, screenshot, test, texts } from '../fixtures';
import { distantSlot } from '../people/distantSlots';
import { bookedWith, expectOutcome, inCheckout, openPayment, payButton } from './checkout';

const { payment } = texts;

test('a paid booking becomes a session', async ({ mentor, student, signedIn }) => {
  const asha = await mentor({ name: 'Asha Menon' });
  const riya = student('Riya Shah');
  const booking = await riya.hold(asha, await distantSlot(asha));
  const page = await signedIn(riya);
  await openPayment(page, booking.bookingId);
  await axe(page);
  await screenshot(page, 'payment-payable');

  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
  await expect(page.getByText(payment.paid.mail(riya.person.email))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(payment.paid.page);
  const main = page.getByRole('main');
  await expect(main.locator('time')).toHaveCount(1);
  await expect(main.getByText('Asha Menon')).toHaveCount(1);
  await axe(page);
  await screenshot(page, 'payment-paid');
  await page.getByRole('link', { name: payment.paid.session }).click();
  await expect(page).toHaveURL(`/dashboard/student/sessions/${booking.bookingId}`);
});

test('a failed payment can be repeated on the same order', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const booking = await riya.hold(asha, await distantSlot(asha));
  const page = await signedIn(riya);
  await openPayment(page, booking.bookingId);

  await inCheckout(page, 'Fail');
  const checkout = page.getByRole('dialog');
  const alert = checkout.getByRole('alert');
  await expect(alert).not.toBeEmpty();
  const reason = (await alert.textContent()) ?? '';
  await checkout.getByRole('button', { name: 'Close' }).click();
  await expectOutcome(page, payment.failed.title);
  await expect(page.getByText(payment.failed.body(reason))).toBeVisible();
  await axe(page);
  await screenshot(page, 'payment-failed');

  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
});

test('a closed checkout charges nothing and can be opened again', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const riya = student();
  const page = await signedIn(riya, PHONE);
  await openPayment(page, (await riya.hold(asha, await distantSlot(asha))).bookingId);

  await inCheckout(page, 'Close');
  await expectOutcome(page, payment.dismissed.title);
  await axe(page);
  await screenshot(page, 'payment-dismissed-phone');
  await inCheckout(page, 'Pay');
  await expectOutcome(page, bookedWith(asha));
});

test('a double click opens one checkout', async ({ mentor, student, signedIn }) => {
  const [asha, riya] = [await mentor(), student()];
  const booking = await riya.hold(asha, await distantSlot(asha));
  const page = await signedIn(riya);
  await openPayment(page, booking.bookingId);
  await payButton(page).dblclick();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Pay' }).click();
  await expect(page.getByRole('link', { name: payment.paid.session })).toBeVisible();
});

test('a released time is free for others', async ({ mentor, student, signedIn }) => {
  const asha = await mentor();
  const riya = student();
  const booking = await riya.hold(asha, await distantSlot(asha));
  const firstFree = async () => (await distantSlot(asha)).startTime;
  await expect.poll(firstFree).not.toBe(booking.session.startTime);
  const page = await signedIn(riya);
  await openPayment(page, booking.bookingId);
  await page.getByRole('button', { name: payment.payable.release }).click();
  await expect(page).toHaveURL(/slot-selection\?mentorId=/);
  await expect.poll(firstFree).toBe(booking.session.startTime);

  await page.goto(`/dashboard/payment?bookingId=${booking.bookingId}`);
  await expect(page.getByRole('heading', { name: payment.released.title })).toBeVisible();
});
