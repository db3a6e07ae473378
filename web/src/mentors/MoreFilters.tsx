import { lazy, Suspense, useState } from 'react';
import type { MentorFilters } from '../api/mentorFilters';
import { untilLoaded } from '../problems/untilLoaded';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Skeleton } from '../ui/page/Skeleton';

/** Loaded on demand: most visits do not open the form. */
const FilterForm = lazy(async () => ({
  default: (await untilLoaded(() => import('./FilterForm'))).FilterForm,
}));

/** A button for the filters that need typing or choosing. */
export function MoreFilters(props: {
  filters: MentorFilters;
  onChange: (change: MentorFilters) => void;
}) {
  const { filters, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const { more } = texts.mentors.filters;
  return (
    <>
      <Button look="secondary" className="shrink-0 whitespace-nowrap" onPress={() => setOpen(true)}>
        {more}
      </Button>
      <Dialog title={more} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Suspense fallback={<Skeleton className="h-80" />}>
          <FilterForm
            filters={filters}
            onChange={(change) => {
              onChange(change);
              setOpen(false);
            }}
          />
        </Suspense>
      </Dialog>
    </>
  );
}
