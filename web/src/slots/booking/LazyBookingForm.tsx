import { lazy, Suspense } from 'react';
import type { Slot } from '../../api/slots';
import { Skeleton } from '../../ui/page/Skeleton';
import type { BookingPlan } from './bookingPlan';

/** A visitor who only looks at the times need not load the form. */
const BookingForm = lazy(async () => ({ default: (await import('./BookingForm')).BookingForm }));

export function LazyBookingForm(props: { plan: BookingPlan; slot: Slot }) {
  return (
    <Suspense fallback={<Skeleton className="h-80" />}>
      <BookingForm {...props} />
    </Suspense>
  );
}
