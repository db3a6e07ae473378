import type { Receipt } from '../../api/bookings';

// Kept for a reload between the payment and its confirmation. A receipt is not a secret.
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
