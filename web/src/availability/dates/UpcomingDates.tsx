import { CalendarX2 } from 'lucide-react';
import { type OverrideSlot, useChangeOverrides } from '../../api/availability';
import { texts } from '../../texts';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { Empty } from '../../ui/page/EmptyState';
import { changeOf, stretchesOf } from './overrides';
import { ComingStretch } from './UpcomingRange';

const { dates: words } = texts.availability;

/** Everything that is not as usual, from today on. */
export function ComingDates(props: { mentorId: string; overrides: OverrideSlot[]; today: string }) {
  const change = useChangeOverrides(props.mentorId);
  const stretches = stretchesOf(props.overrides, props.today);
  return (
    <Card title={words.coming}>
      {change.error && <Failure error={change.error} />}
      {stretches.length === 0 && <Empty icon={CalendarX2}>{words.none}</Empty>}
      <ul>
        {stretches.map((stretch) => (
          <ComingStretch
            key={stretch.first}
            stretch={stretch}
            isPending={change.isPending}
            onRemove={() => change.mutate(changeOf(stretch.dates, 'usual', []))}
          />
        ))}
      </ul>
    </Card>
  );
}
