import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { texts } from '../../texts';
import { spanOf } from '../../time/days';
import { Button } from '../../ui/Button';
import type { View } from './savedView';
import { ViewToggle } from './ViewToggle';
import { mondayIn, requestedWeek, type Week, weekAfter } from './weeks';

const ARROW =
  'rounded-xl border border-field p-2.5 hover:bg-sunken data-[disabled]:cursor-not-allowed data-[disabled]:opacity-40';

export function WeekBar(props: {
  week: Week;
  /** The mentor has no slots after this week. */
  isLast: boolean;
  onShow: (week: Week) => void;
  view: View | undefined;
  onView: (view: View) => void;
}) {
  const { week, onShow } = props;
  const words = texts.slots.week;
  const [before, after] = [weekAfter(week, -1), props.isLast ? null : weekAfter(week, 1)];
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <AriaButton
        aria-label={words.previous}
        isDisabled={!before}
        onPress={() => before && onShow(before)}
        className={ARROW}
      >
        <ChevronLeft aria-hidden className="size-5" />
      </AriaButton>
      <AriaButton
        aria-label={words.next}
        isDisabled={!after}
        onPress={() => after && onShow(after)}
        className={ARROW}
      >
        <ChevronRight aria-hidden className="size-5" />
      </AriaButton>
      <h2
        aria-live="polite"
        className="order-first w-full text-lg font-semibold sm:order-none sm:w-auto sm:px-2"
      >
        {spanOf(mondayIn(week), mondayIn(week).add({ days: 6 }))}
      </h2>
      <Button
        look="quiet"
        isDisabled={!before}
        onPress={() => onShow(requestedWeek(null, week.zone))}
      >
        {words.today}
      </Button>
      {props.view && <ViewToggle view={props.view} onChange={props.onView} />}
    </div>
  );
}
