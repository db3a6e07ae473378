import { type ComponentProps, lazy, Suspense } from 'react';
import { untilLoaded } from '../../problems/untilLoaded';
import { Skeleton } from '../../ui/page/Skeleton';

// The calendar is large, and the page opens without it.
const MonthView = lazy(async () => ({
  default: (await untilLoaded(() => import('./MonthView'))).MonthView,
}));

export function LazyMonthView(props: ComponentProps<typeof MonthView>) {
  return (
    <Suspense fallback={<Skeleton className="mb-4 h-96 w-84 max-w-full" />}>
      <MonthView {...props} />
    </Suspense>
  );
}
