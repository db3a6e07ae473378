import type { Receipt } from '../../api/bookings';

// Kept for a page that is reloaded between the payment and our answer; a receipt opens nothing.
const keyOf = (bookingId: string) => `receipt-${bookingId}`;

export function saveReceipt(bookingId: string, receipt: Receipt) {
  sessionStorage.setItem(keyOf(bookingId), JSON.stringify(receipt));
}

export function savedReceipt(bookingId: string): Receipt | null {
  return JSON.parse(sessionStorage.getItem(keyOf(bookingId)) ?? 'null');
}

export function clearReceipt(bookingId: string) {
  sessionStorage.removeItem(keyOf(bookingId));
}
