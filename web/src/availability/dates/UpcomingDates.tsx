import { CalendarX2 } from 'lucide-react';
import { type OverrideSlot, useChangeOverrides } from '../../api/availability';
import { texts } from '../../texts';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { EmptyState } from '../../ui/page/EmptyState';
import { changeOf, dateRangesOf } from './overrides';
import { UpcomingRange } from './UpcomingRange';

const { dates: words } = texts.availability;

/** All overrides from today on. */
export function UpcomingDates(props: {
  mentorId: string;
  overrides: OverrideSlot[];
  today: string;
}) {
  const change = useChangeOverrides(props.mentorId);
  const ranges = dateRangesOf(props.overrides, props.today);
  return (
    <Card title={words.coming}>
      {change.error && <Failure error={change.error} />}
      {ranges.length === 0 && <EmptyState icon={CalendarX2}>{words.none}</EmptyState>}
      <ul>
        {ranges.map((range) => (
          <UpcomingRange
            key={range.first}
            range={range}
            isPending={change.isPending}
            onRemove={() => change.mutate(changeOf(range.dates, 'usual', []))}
          />
        ))}
      </ul>
    </Card>
  );
}
