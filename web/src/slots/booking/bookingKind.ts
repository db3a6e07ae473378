import type { Mentor } from '../../api/mentors';

/** What the student does: pay for the held time, book it for free, or ask the mentor for it. */
export type BookingKind = 'pay' | 'book' | 'ask';

export function bookingKind(mentor: Pick<Mentor, 'price' | 'confirmation'>): BookingKind {
  if (mentor.price > 0) return 'pay';
  return mentor.confirmation === 'INSTANT' ? 'book' : 'ask';
}
