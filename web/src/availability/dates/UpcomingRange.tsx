import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { datesLabel, hoursLabel } from '../labels';
import { endAfter, minutesOf } from '../week';
import { Mark } from './Legend';
import { type DateRange, kindOf } from './overrides';

const { dates: words } = texts.availability;

/** Consecutive dates with the same overrides. */
export function UpcomingRange(props: {
  range: DateRange;
  isPending: boolean;
  onRemove: () => void;
}) {
  const { range } = props;
  const days = datesLabel(range.first, range.dates.length - 1);
  return (
    <li className="flex items-center gap-3 border-t border-line py-2 first:border-0">
      <Mark kind={kindOf(range.overrides)} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-semibold">{days}</p>
        <p className="text-soft">{contentOf(range)}</p>
      </div>
      <Button
        look="quiet"
        isPending={props.isPending}
        aria-label={words.removeDays(days)}
        onPress={props.onRemove}
      >
        {words.remove}
      </Button>
    </li>
  );
}

function contentOf({ overrides }: DateRange): string {
  const template = overrides[0]?.template;
  if (template) return words.byTemplate(template);
  const kind = kindOf(overrides);
  if (kind === 'off') return words.kinds.off.marked;
  const hours = overrides.map(({ startTime = '', endTime = '' }) => {
    const start = minutesOf(startTime);
    return hoursLabel(start, endAfter(start, minutesOf(endTime)));
  });
  return `${words.kinds[kind].marked}: ${hours.join(', ')}`;
}
