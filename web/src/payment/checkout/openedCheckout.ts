// In this tab only: a page opened elsewhere follows no payment here.
const keyOf = (bookingId: string) => `checkout-${bookingId}`;

export function rememberCheckout(bookingId: string) {
  sessionStorage.setItem(keyOf(bookingId), 'opened');
}

/** Whether a checkout was opened for the booking, on this page or before a reload. */
export function hadCheckout(bookingId: string): boolean {
  return sessionStorage.getItem(keyOf(bookingId)) !== null;
}
