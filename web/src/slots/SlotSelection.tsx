import { useQuery } from '@tanstack/react-query';
import { openBookings } from '../api/bookings';
import type { Mentor } from '../api/mentors';
import type { Slot } from '../api/slots';
import { useIdentity } from '../auth';
import { hasCode } from '../problems/problem';
import { texts } from '../texts';
import { Page } from '../ui/page/Page';
import { useMedia } from '../ui/page/useMedia';
import { BookingBar } from './booking/BookingBar';
import { BookingSummary } from './booking/BookingSummary';
import { useBooking } from './booking/useBooking';
import { MentorHeader } from './MentorHeader';
import { NoSchedule } from './NoSchedule';
import type { Selection } from './useSelection';
import { SlotWeek } from './week/SlotWeek';
import { useSlotWeek } from './week/useSlotWeek';

/** The mentor's week with the booking summary beside it; on a phone below it. */
export function SlotSelection({ mentor, selection }: { mentor: Mentor; selection: Selection }) {
  const { person } = useIdentity();
  const answer = useSlotWeek(mentor.mentorId, selection.week);
  const holds = useQuery({ ...openBookings, enabled: person?.role === 'student' });
  const booking = useBooking(mentor);
  const wide = useMedia('(min-width: 64rem)');

  const own = (holds.data ?? []).filter(({ session }) => session.mentorId === mentor.mentorId);
  const chosen = answer.data?.slots.find((slot) => slot.startTime === selection.chosen);
  const hold = own.find(({ session }) => session.startTime === selection.chosen);
  const waiting = chosen?.isBooked && !booking.isBusy ? hold : undefined;
  const taken =
    answer.isSuccess && !holds.isLoading && !chosen?.isAvailable && !hold && !booking.isBooked;
  const plan = {
    mentor,
    booking,
    slot: chosen?.isAvailable || (booking.isBooked && !waiting) ? chosen : undefined,
    hold: waiting,
    taken: taken ? selection.chosen : null,
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
