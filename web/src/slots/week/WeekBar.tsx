import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { texts } from '../../texts';
import { spanOf } from '../../time/days';
import { Button } from '../../ui/Button';
import type { Selection } from '../useSelection';
import type { View } from './savedView';
import { ViewToggle } from './ViewToggle';
import { currentWeek, firstDay, lastDay, weekAfter } from './weeks';

const ARROW =
  'rounded-xl border border-field p-2.5 hover:bg-sunken data-[disabled]:cursor-not-allowed data-[disabled]:opacity-40';

export function WeekBar(props: {
  selection: Selection;
  /** The mentor has no slots after this week. */
  isLast: boolean;
  view: View | undefined;
  onView: (view: View) => void;
  month: { isOpen: boolean; toggle: () => void; ref: Ref<HTMLButtonElement> };
}) {
  const { month } = props;
  const { week, show } = props.selection;
  const words = texts.slots.week;
  const span = spanOf(firstDay(week), lastDay(week));
  const [before, after] = [weekAfter(week, -1), props.isLast ? null : weekAfter(week, 1)];
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <div className="flex gap-2">
        <AriaButton
          aria-label={words.previous}
          isDisabled={!before}
          onPress={() => before && show(before)}
          className={ARROW}
        >
          <ChevronLeft aria-hidden className="size-5" />
        </AriaButton>
        <AriaButton
          aria-label={words.next}
          isDisabled={!after}
          onPress={() => after && show(after)}
          className={ARROW}
        >
          <ChevronRight aria-hidden className="size-5" />
        </AriaButton>
      </div>
      <h2 aria-live="polite" className="order-first grow sm:order-none sm:grow-0">
        <AriaButton
          ref={month.ref}
          aria-expanded={month.isOpen}
          aria-label={texts.slotPicker.pickDate(span)}
          onPress={month.toggle}
          className="flex min-h-11 items-center gap-1.5 rounded-xl text-lg font-semibold hover:bg-sunken sm:px-2"
        >
          {span}
          <ChevronDown
            aria-hidden
            className={`size-5 shrink-0 text-soft ${month.isOpen ? 'rotate-180' : ''}`}
          />
        </AriaButton>
      </h2>
      <Button
        look="quiet"
        isDisabled={!before}
        onPress={() => show(currentWeek(week.zone))}
        className={before ? '' : 'max-sm:hidden'}
      >
        {words.today}
      </Button>
      {props.view && <ViewToggle view={props.view} onChange={props.onView} />}
    </div>
  );
}
