import { parseDate, today } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { slotsOfDates } from '../../api/availability';
import { texts } from '../../texts';
import { timesByDate } from '../../time/timesByDate';
import { cityOf, displayZone } from '../../time/zones';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { datesLabel } from '../labels';
import { datesOfWeek, weekBefore } from './dates';
import { PreviewDay } from './PreviewDay';

const { preview } = texts.availability;
const ARROW = 'rounded-full p-2.5 hover:bg-sunken data-[disabled]:opacity-40';

/** Seven days of slots as students see them, from the saved availability. */
export function SlotPreview(props: {
  mentorId: string;
  timezone: string;
  isDirty: boolean;
  /** The date being edited, to begin with; without one, today. */
  edited: string | null;
}) {
  const { mentorId, timezone, edited } = props;
  const now = today(displayZone(timezone)).toString();
  const [first, setFirst] = useState(edited ?? now);
  const [followed, follow] = useState(edited);
  if (edited !== followed) {
    follow(edited);
    if (edited) setFirst(edited);
  }
  const next = parseDate(first).add({ weeks: 1 }).toString();
  const slots = useQuery(slotsOfDates(mentorId, first, next));
  const slotsOn = timesByDate(slots.data?.slots ?? [], timezone);
  return (
    <Card title={preview.title}>
      <div className="mb-3 flex items-center justify-between gap-2">
        <Button
          aria-label={preview.previous}
          isDisabled={first <= now}
          onPress={() => setFirst(weekBefore(first, now))}
          className={ARROW}
        >
          <ChevronLeft aria-hidden className="size-5" />
        </Button>
        <p className="text-sm font-semibold tabular-nums" role="status">
          {datesLabel(first, 6)}
        </p>
        <Button aria-label={preview.next} onPress={() => setFirst(next)} className={ARROW}>
          <ChevronRight aria-hidden className="size-5" />
        </Button>
      </div>
      <p className="text-sm text-soft">{preview.zone(cityOf(displayZone(timezone)))}</p>
      <p className="mb-3 text-sm text-soft">{preview.crossedOut}</p>
      {props.isDirty && <Note>{preview.unsaved}</Note>}
      <div className="mt-3 min-h-96">
        {slots.isError ? (
          <Failure error={slots.error} retry={() => slots.refetch()} />
        ) : slots.isPending ? (
          <Skeleton className="h-96" />
        ) : (
          <ol>
            {datesOfWeek(first).map((date) => (
              <PreviewDay
                key={date}
                date={date}
                timezone={timezone}
                slots={slotsOn.get(date) ?? []}
              />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}
