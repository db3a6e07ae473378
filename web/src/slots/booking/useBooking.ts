import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useIdempotencyKeys } from '../../api/idempotencyKey';
import type { Mentor } from '../../api/mentors';
import { type Slot, useBookSlot } from '../../api/slots';
import { useIdentity, useSignIn } from '../../auth';
import { viewerZone } from '../../time/zones';
import { afterBooking } from './afterBooking';
import { clearBookingIntent, saveBookingIntent } from './bookingIntent';
import { bookingKind } from './bookingKind';
import { clearDraftTopic, type Topic } from './draftTopic';

/**
 * Books a slot and goes on to the payment, or to the session if it is free. A guest signs in first;
 * for a slot to be paid `useResumedBooking` then carries on, since a hold that is not paid ends by
 * itself.
 */
export function useBooking(mentor: Mentor) {
  const { person } = useIdentity();
  const { signIn, ...leaving } = useSignIn();
  const navigate = useNavigate();
  const idempotencyKeys = useIdempotencyKeys();
  const book = useBookSlot();
  const kind = bookingKind(mentor);
  // A sign-in that did not begin must not be followed by a booking later.
  useEffect(() => {
    if (leaving.error) clearBookingIntent();
  }, [leaving.error]);

  function proceed(slot: Slot, topic: Topic) {
    if (book.isPending) return;
    if (!person) {
      if (kind === 'pay') saveBookingIntent(mentor.mentorId, slot.startTime);
      return signIn();
    }
    const body = {
      mentorId: mentor.mentorId,
      startTime: slot.startTime,
      endTime: slot.endTime,
      title: topic.title.trim() || undefined,
      description: topic.description.trim() || undefined,
      studentEmail: person.emailToName,
      studentTimezone: viewerZone(),
    };
    return book
      .mutateAsync({ body, key: idempotencyKeys.keyFor(body) })
      .then((booked) => {
        idempotencyKeys.complete();
        clearDraftTopic(mentor.mentorId);
        const { to, state } = afterBooking(booked);
        return navigate(to, { state });
      })
      .catch(() => {
        // Shown from `refusal`.
      });
  }

  return {
    proceed,
    kind,
    isBusy: book.isPending || leaving.isPending,
    /** Includes a running request, whose slot the stream may already report as taken. */
    isBooked: book.isPending || book.isSuccess,
    refusal: book.error ?? leaving.error,
    forget: book.reset,
  };
}

export type Booking = ReturnType<typeof useBooking>;
