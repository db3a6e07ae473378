import { CalendarX2 } from 'lucide-react';
import { type Availability, useChangeOverrides } from '../../api/availability';
import { texts } from '../../texts';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { EmptyState } from '../../ui/page/EmptyState';
import { hoursOf } from '../booked/openTimes';
import { useBookedCheck } from '../useBookedCheck';
import { changed, changeOf, type DateRange, dateRangesOf } from './overrides';
import { UpcomingRange } from './UpcomingRange';

const { dates: words } = texts.availability;

/** All overrides from today on. */
export function UpcomingDates(props: {
  mentorId: string;
  availability: Availability;
  today: string;
}) {
  const change = useChangeOverrides(props.mentorId);
  const booked = useBookedCheck();
  const before = hoursOf(props.availability);
  const ranges = dateRangesOf(before.overrides, props.today);

  function remove({ dates }: DateRange) {
    const next = changeOf(dates, 'usual', []);
    const after = { ...before, overrides: changed(before.overrides, next) };
    return booked.check(before, after, () => change.mutate(next));
  }
  return (
    <Card title={words.coming}>
      {change.error && <Failure error={change.error} />}
      {ranges.length === 0 && <EmptyState icon={CalendarX2}>{words.none}</EmptyState>}
      <ul>
        {ranges.map((range) => (
          <UpcomingRange
            key={range.first}
            range={range}
            isPending={change.isPending || booked.isChecking}
            onRemove={() => remove(range)}
          />
        ))}
      </ul>
      {booked.dialog}
    </Card>
  );
}
