import { Link } from 'react-router';
import type { Booking } from '../../api/bookings';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { slotLabel } from './slotLabel';

/** A slot that is held for the student. */
export function HeldSlot(props: { slot: Slot; zone: string; hold: Booking }) {
  const { time } = slotLabel(props.slot, props.zone);
  return (
    <Link
      to={`/dashboard/payment?${new URLSearchParams({ bookingId: props.hold.bookingId })}`}
      className="flex min-h-13 flex-col items-center justify-center rounded-xl border-2 border-gold bg-warn-tint px-1 py-1.5 text-center text-sm text-warn tabular-nums"
    >
      <span className="font-semibold">{time}</span>
      <span className="text-xs">{texts.slots.held}</span>
      <span className="sr-only">{texts.slots.toPayment}</span>
    </Link>
  );
}
