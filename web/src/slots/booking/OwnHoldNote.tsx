import type { Booking } from '../../api/bookings';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { Note } from '../../ui/Note';

/** The chosen time is already held for the student, who still has to pay. */
export function OwnHoldNote({ hold }: { hold: Booking | undefined }) {
  if (!hold) return null;
  return (
    <Note tone="good">
      <p>{texts.slots.summary.ownHold}</p>
      <LinkButton
        to={`/dashboard/payment?${new URLSearchParams({ bookingId: hold.bookingId })}`}
        className="mt-3"
      >
        {texts.slots.toPayment}
      </LinkButton>
    </Note>
  );
}
