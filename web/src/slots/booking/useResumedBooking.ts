import { useEffect, useState } from 'react';
import type { Slot } from '../../api/slots';
import { useIdentity } from '../../auth';
import { clearBookingIntent, isIntended } from './bookingIntent';
import { draftTopic } from './draftTopic';
import type { Booking } from './useBooking';

/** A student who has waited longer for the page decides anew. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Holds the slot that a guest decided to pay for before the sign-in, once it is known whether it is
 * still free. Returns whether that is under way. A slot that was lost is held nowhere, and neither
 * is another that the student chooses meanwhile.
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
  const [{ intended, readAt }] = useState(() => ({
    intended:
      person?.role === 'student' && isIntended(mentorId, known.chosen) ? known.chosen : null,
    readAt: Date.now(),
  }));
  const [state, setState] = useState(intended ? 'waiting' : 'over');
  // Read above. A guest who came back without signing in has changed their mind.
  useEffect(clearBookingIntent, []);
  if (state === 'waiting' && known.chosen !== intended) setState('over');

  const isDue = state === 'waiting' && isKnown && known.chosen === intended;
  useEffect(() => {
    if (!isDue) return;
    const isWanted = slot && Date.now() - readAt < LONGEST_WAIT_MS;
    setState(isWanted ? 'sent' : 'over');
    if (isWanted) booking.proceed(slot, draftTopic(mentorId));
  }, [isDue, slot, booking.proceed, mentorId, readAt]);

  const isLost = isKnown && !slot;
  return (state === 'waiting' && !isLost) || (state === 'sent' && booking.isBooked);
}
