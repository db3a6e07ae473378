import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { daysInWords, hoursInWords } from '../labels';
import { endAfter, minutesOf } from '../week';
import { Mark } from './Legend';
import { kindOf, type Stretch } from './overrides';

const { dates: words } = texts.availability;

/** Some days in a row, and what they have. */
export function ComingStretch(props: {
  stretch: Stretch;
  isPending: boolean;
  onRemove: () => void;
}) {
  const { stretch } = props;
  const days = daysInWords(stretch.first, stretch.dates.length - 1);
  return (
    <li className="flex items-center gap-3 border-t border-line py-2 first:border-0">
      <Mark kind={kindOf(stretch.overrides)} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-semibold">{days}</p>
        <p className="text-soft">{contentOf(stretch)}</p>
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

function contentOf({ overrides }: Stretch): string {
  const template = overrides[0]?.template;
  if (template) return words.byTemplate(template);
  const kind = kindOf(overrides);
  if (kind === 'off') return words.kinds.off.marked;
  const hours = overrides.map(({ startTime = '', endTime = '' }) => {
    const start = minutesOf(startTime);
    return hoursInWords(start, endAfter(start, minutesOf(endTime)));
  });
  return `${words.kinds[kind].marked}: ${hours.join(', ')}`;
}
