import type { Page } from '@playwright/test';
import { expect, texts } from '../fixtures';

/** Opens the payment page of a booking and waits until it can be paid. */
export async function openPayment(page: Page, bookingId: string) {
  await page.goto(`/dashboard/payment?bookingId=${bookingId}`);
  await expect(payButton(page)).toBeEnabled();
}

export function payButton(page: Page) {
  return page.getByRole('button', { name: /^Pay .* with Razorpay$/ });
}

/** Presses the page's button, then one in the checkout. */
export async function inCheckout(page: Page, press: 'Pay' | 'Fail' | 'Close') {
  await payButton(page).click();
  await page.getByRole('dialog').getByRole('button', { name: press, exact: true }).click();
}

/** Expects the outcome's heading to be focused, as it is after a change. */
export async function expectOutcome(page: Page, title: string) {
  const heading = page.getByRole('heading', { level: 2, name: title });
  await expect(heading).toBeFocused();
}

export function bookedWith(mentor: { person: { name: string } }) {
  return texts.payment.paid.title(mentor.person.name);
}
