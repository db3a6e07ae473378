import { lazy, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';
import { Skeleton } from '../ui/page/Skeleton';
import { EarningsCard } from './earnings/EarningsCard';
import { PendingCard } from './pending/PendingCard';
import { WhenAny } from './pending/WhenAny';
import { ReliabilityCard } from './reliability/ReliabilityCard';
import { Tiles } from './Tiles';

/** Loaded after the figures, of which a first visit has enough. */
const CalendarSubscription = lazy(async () => ({
  default: (await untilLoaded(() => import('../sessions/calendar'))).CalendarSubscription,
}));

/** What a mentor with sessions has to look at; there is nothing in it before the first booking. */
export function Figures() {
  return (
    <>
      <Tiles />
      <div className="grid grid-cols-1 items-start gap-4 sm:gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid grid-cols-1 gap-4 sm:gap-6">
          <WhenAny group="feedback" />
          <PendingCard group="bookings" />
        </div>
        <div className="grid grid-cols-1 gap-4 sm:gap-6">
          <ReliabilityCard />
          <Suspense fallback={<Skeleton className="h-48" />}>
            <CalendarSubscription />
          </Suspense>
        </div>
      </div>
      <EarningsCard />
    </>
  );
}
