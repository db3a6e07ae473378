import { Plus } from 'lucide-react';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { useRestoreFocus } from '../../ui/focus/useRestoreFocus';
import { replaced, withMore, without } from '../days';
import type { Window } from '../week';
import { HoursRow } from '../weekly/HoursRow';

const { dates: words } = texts.availability;

/** Hours that are blocked, or offered instead of the weekly ones. */
export function DateHours(props: {
  hours: Window[];
  problems: Map<number, string>;
  onChange: (hours: Window[]) => void;
}) {
  const { hours, onChange } = props;
  const more = useRestoreFocus<HTMLButtonElement>(hours.length);
  return (
    <div>
      <ul className="grid gap-2">
        {hours.map((window, index) => (
          <HoursRow
            // biome-ignore lint/suspicious/noArrayIndexKey: hours are known by their place
            key={index}
            of={words.hours}
            window={window}
            problem={props.problems.get(index)}
            onChange={(next) => onChange(replaced(hours, index, next))}
            onRemove={() => onChange(without(hours, index))}
          />
        ))}
      </ul>
      <Button ref={more} look="quiet" onPress={() => onChange(withMore(hours, 0))}>
        <Plus aria-hidden className="size-4" />
        {words.more}
      </Button>
    </div>
  );
}
