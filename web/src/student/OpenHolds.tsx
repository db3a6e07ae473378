import type { Booking } from '../api/bookings';
import { HoldCard } from '../payment/holds';
import { texts } from '../texts';
import { useNow } from '../time/useNow';
import { Section } from '../ui/page/Section';

/** Holds of the student that are unpaid and have not lapsed. */
export function OpenHolds({ bookings }: { bookings: Booking[] }) {
  const now = useNow(...bookings.map((booking) => booking.expiresAt));
  const unpaid = bookings.filter(
    (booking) => booking.payment && Date.parse(booking.expiresAt) > now,
  );
  if (unpaid.length === 0) return null;
  return (
    <Section title={texts.student.holds}>
      <ul className="grid gap-3">
        {unpaid.map((booking) => (
          <li key={booking.bookingId}>
            <HoldCard booking={booking} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
