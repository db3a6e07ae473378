import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Booking, bookingOf } from '../api/bookings';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/Page';
import { OutcomePanel } from './OutcomePanel';
import { askAgainIn } from './outcome';
import { PaymentSkeleton } from './PaymentSkeleton';
import { Summary } from './Summary';
import { usePayment } from './usePayment';

export function BookingPayment({ bookingId }: { bookingId: string }) {
  const query = useQuery(bookingOf(bookingId));
  return (
    <Page title={texts.payment.title}>
      {query.data ? (
        <Payment booking={query.data} />
      ) : query.isPending ? (
        <PaymentSkeleton />
      ) : (
        <div className="grid justify-items-start gap-4">
          <Failure error={query.error} retry={() => query.refetch()} />
          <LinkButton look="secondary" to="/dashboard/student/mentors">
            {texts.payment.mentors}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}

function Payment({ booking }: { booking: Booking }) {
  const { outcome, pay } = usePayment(booking);
  const [first] = useState(outcome.is);
  const [hasChanged, change] = useState(false);
  if (!hasChanged && outcome.is !== first) change(true);
  useQuery({ ...bookingOf(booking.bookingId), refetchInterval: askAgainIn(outcome) });

  return (
    <div className="grid items-start gap-5 lg:grid-cols-[1fr_24rem]">
      <Summary session={booking.session} />
      <OutcomePanel booking={booking} outcome={outcome} pay={pay} takesFocus={hasChanged} />
    </div>
  );
}
