import { useEffect, useState } from 'react';
import type { Slot } from '../../api/slots';
import { useIdentity } from '../../auth';
import { clearBookingIntent, isIntended } from './bookingIntent';
import { draftTopic } from './draftTopic';
import type { Booking } from './useBooking';

/**
 * Makes the booking that a guest decided on before the sign-in, once it is known whether the slot is
 * still free. Returns whether that is under way; a slot that was lost is booked nowhere.
 */
export function useResumedBooking(
  booking: Booking,
  known: {
    mentorId: string;
    chosen: string | null;
    isKnown: boolean;
    /** The chosen slot, if the student can still have it. */
    slot: Slot | undefined;
  },
): boolean {
  const { person } = useIdentity();
  const { mentorId, isKnown, slot } = known;
  const [state, setState] = useState(() =>
    person?.role === 'student' && isIntended(mentorId, known.chosen) ? 'waiting' : 'over',
  );
  // Read above. Whoever came back without signing in has changed their mind.
  useEffect(clearBookingIntent, []);

  const isDue = state === 'waiting' && isKnown;
  useEffect(() => {
    if (!isDue) return;
    setState(slot ? 'sent' : 'over');
    if (slot) booking.proceed(slot, draftTopic(mentorId));
  }, [isDue, slot, booking.proceed, mentorId]);

  const isLost = isKnown && !slot;
  return (state === 'waiting' && !isLost) || (state === 'sent' && booking.isBooked);
}
