import { type ComponentProps, lazy, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';
import { useAfterFirstLook } from '../ui/useAfterFirstLook';
import type { MentorFilterBar } from './MentorFilterBar';

const Bar = lazy(async () => ({
  default: (await untilLoaded(() => import('./MentorFilterBar'))).MentorFilterBar,
}));

const place = <div className="mb-5 h-[6.25rem] sm:h-11" />;

/** Loaded after the first look, which the build renders too: there it would be tried for ever. */
export function LazyFilterBar(props: ComponentProps<typeof MentorFilterBar>) {
  if (!useAfterFirstLook()) return place;
  return (
    <Suspense fallback={place}>
      <Bar {...props} />
    </Suspense>
  );
}
