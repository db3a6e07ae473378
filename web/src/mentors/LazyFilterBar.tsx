import { type ComponentProps, lazy, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';
import type { MentorFilterBar } from './MentorFilterBar';

/** Loaded once the list is there to be seen: a first look needs no filter. */
const Bar = lazy(async () => ({
  default: (await untilLoaded(() => import('./MentorFilterBar'))).MentorFilterBar,
}));

export function LazyFilterBar(props: ComponentProps<typeof MentorFilterBar>) {
  return (
    <Suspense fallback={<div className="mb-5 h-[5.75rem] sm:h-11" />}>
      <Bar {...props} />
    </Suspense>
  );
}
