import { useQuery } from '@tanstack/react-query';
import { type Booking, openBookings } from '../api/bookings';
import type { Mentor } from '../api/mentors';
import type { Slot } from '../api/slots';
import { useIdentity } from '../auth';
import { hasCode } from '../problems/problem';
import { texts } from '../texts';
import { useNow } from '../time/useNow';
import { Page } from '../ui/page/Page';
import { useMedia } from '../ui/page/useMedia';
import { BookingBar } from './booking/BookingBar';
import { BookingSummary } from './booking/BookingSummary';
import { useBooking } from './booking/useBooking';
import { useResumedBooking } from './booking/useResumedBooking';
import { MentorHeader } from './MentorHeader';
import { NoSchedule } from './NoSchedule';
import { useSelection } from './useSelection';
import { useSlotAddress } from './useSlotAddress';
import { SlotWeek } from './week/SlotWeek';
import { useSlotWeek } from './week/useSlotWeek';

/** The mentor's week with the booking summary beside it; on a phone below it. */
export function SlotSelection({ mentor }: { mentor: Mentor }) {
  const { person } = useIdentity();
  const selection = useSelection(mentor.mentorId, useSlotAddress());
  const answer = useSlotWeek(mentor.mentorId, selection.week);
  const holds = useQuery({ ...openBookings, enabled: person?.role === 'student' });
  const booking = useBooking(mentor);
  const wide = useMedia('(min-width: 64rem)');

  const unpaid = (holds.data ?? []).filter(({ session }) => session.mentorId === mentor.mentorId);
  const now = useNow(...unpaid.map(({ expiresAt }) => expiresAt));
  const own = unpaid.filter(({ expiresAt }) => Date.parse(expiresAt) > now);
  const isChosen = (hold: Booking) => hold.session.startTime === selection.chosen;
  const chosen = answer.data?.slots.find((slot) => slot.startTime === selection.chosen);
  const hold = own.find(isChosen);
  const waiting = chosen?.isBooked && !booking.isBusy ? hold : undefined;
  const isKnown = answer.isSuccess && !holds.isLoading;
  // An own hold that has just lapsed is free in a moment.
  const taken = isKnown && !chosen?.isAvailable && !unpaid.some(isChosen) && !booking.isBooked;
  const isResuming = useResumedBooking(booking, {
    mentorId: mentor.mentorId,
    chosen: selection.chosen,
    isKnown,
    slot: chosen?.isAvailable || hold ? chosen : undefined,
  });
  const plan = {
    mentor,
    booking,
    isResuming,
    slot: chosen?.isAvailable || (booking.isBooked && !waiting) ? chosen : undefined,
    hold: waiting,
    taken: taken ? selection.chosen : null,
    zone: selection.zone,
    mentorZone: answer.data?.timezone,
  };

  const choosing = {
    ...selection,
    choose(slot: Slot) {
      booking.forget();
      selection.choose(slot);
    },
  };

  return (
    <Page title={texts.slots.with(mentor.name)}>
      <MentorHeader mentor={mentor} slots={answer.data} />
      {hasCode(answer.error, 'not-found') ? (
        <NoSchedule mentor={mentor} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <SlotWeek
            mentor={mentor}
            selection={choosing}
            answer={answer}
            holds={own}
            bookingStart={booking.isBooked ? selection.chosen : null}
          />
          {wide ? <BookingSummary plan={plan} /> : <BookingBar plan={plan} />}
        </div>
      )}
    </Page>
  );
}
