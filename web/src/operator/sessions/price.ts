import type { FoundSession } from '../../api/admin';
import { admin } from '../../texts/admin';
import { money } from '../../time/format';

/** `₹1,500 · Paid`, or that it is free. */
export function priceOf(session: FoundSession): string {
  const words = admin.sessions;
  if (session.bookingType === 'free') return words.free;
  const paid = words.paymentStatuses[session.paymentStatus];
  return `${money(session.amount, session.currency)} · ${paid}`;
}
