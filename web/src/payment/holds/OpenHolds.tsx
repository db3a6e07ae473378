import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { openBookings } from '../../api/bookings';
import { payment as paymentTexts } from '../../texts/payment';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/page/Page';
import { NothingToPay } from '../NothingToPay';
import { PaymentSkeleton } from '../PaymentSkeleton';
import { HoldCard } from './HoldCard';

/** The student's unpaid holds; redirects if there is only one. */
export function OpenHolds() {
  const { data, error, refetch } = useQuery(openBookings);
  const words = paymentTexts.open;
  const unpaid = data?.filter((booking) => booking.payment);
  const [only, ...others] = unpaid ?? [];
  if (only && others.length === 0) {
    return <Navigate replace to={`?bookingId=${only.bookingId}`} />;
  }
  return (
    <Page title={paymentTexts.title} lead={only && words.lead}>
      {!unpaid && (error ? <Failure error={error} retry={refetch} /> : <PaymentSkeleton />)}
      {unpaid && !only && <NothingToPay>{words.none}</NothingToPay>}
      <ul className="grid gap-4 empty:hidden">
        {unpaid?.map((booking) => (
          <li key={booking.bookingId}>
            <HoldCard booking={booking} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
