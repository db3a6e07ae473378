import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Booking, bookingOf } from '../api/bookings';
import { messageOf } from '../problems/messageOf';
import { hasCode } from '../problems/problem';
import { payment as paymentTexts } from '../texts/payment';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { usePayment } from './checkout/usePayment';
import { NothingToPay } from './NothingToPay';
import { OutcomePanel } from './outcome/OutcomePanel';
import { isBooked, refetchIntervalOf } from './outcome/outcome';
import { PaymentSkeleton } from './PaymentSkeleton';
import { PaymentSummary } from './PaymentSummary';

export function BookingPayment({ bookingId }: { bookingId: string }) {
  const { data, isPending, error, refetch } = useQuery(bookingOf(bookingId));
  const { title, paid } = paymentTexts;
  return (
    <Page title={data && isBooked(data.status) ? paid.page : title}>
      {data ? (
        <Payment booking={data} />
      ) : isPending ? (
        <PaymentSkeleton />
      ) : hasCode(error, 'not-found', 'not-your-booking') ? (
        <NothingToPay>{messageOf(error)}</NothingToPay>
      ) : (
        <Failure error={error} retry={refetch} />
      )}
    </Page>
  );
}

function Payment({ booking }: { booking: Booking }) {
  const { outcome, pay, confirmPayment } = usePayment(booking);
  const [first] = useState(outcome.is);
  const [hasChanged, change] = useState(false);
  if (!hasChanged && outcome.is !== first) change(true);
  const isOpen = outcome.is === 'payable' || outcome.is === 'paying';
  useQuery({ ...bookingOf(booking.bookingId), refetchInterval: refetchIntervalOf(outcome) });

  return (
    <div
      className={`grid items-start gap-5 ${isBooked(booking.status) ? 'max-w-2xl' : 'lg:grid-cols-[1fr_26rem]'}`}
    >
      {/* A booked outcome has all of the summary. */}
      {!isBooked(booking.status) && <PaymentSummary session={booking.session} />}
      {/* On a phone, a settled outcome comes before the summary. */}
      <div className={isOpen ? '' : 'max-lg:order-first'} data-full-screen={isOpen || undefined}>
        <OutcomePanel {...{ booking, outcome, pay, confirmPayment }} takesFocus={hasChanged} />
      </div>
    </div>
  );
}
