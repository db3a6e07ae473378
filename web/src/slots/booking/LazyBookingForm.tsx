import { lazy, Suspense } from 'react';
import type { Slot } from '../../api/slots';
import { untilLoaded } from '../../problems/untilLoaded';
import { Skeleton } from '../../ui/page/Skeleton';
import type { BookingPlan } from './bookingPlan';

/** Loaded on demand: most visitors only look at the times. */
const BookingForm = lazy(async () => ({
  default: (await untilLoaded(() => import('./BookingForm'))).BookingForm,
}));

export function LazyBookingForm(props: { plan: BookingPlan; slot: Slot }) {
  return (
    <Suspense fallback={<Skeleton className="h-80" />}>
      <BookingForm {...props} />
    </Suspense>
  );
}
