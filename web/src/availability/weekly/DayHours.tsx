import { Plus } from 'lucide-react';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { useRestoreFocus } from '../../ui/focus/useRestoreFocus';
import { Switch } from '../../ui/forms/Switch';
import { copied, isOn, replaced, switched, withMore, without } from '../days';
import { DAY_NAMES } from '../labels';
import type { Window } from '../week';
import { CopyDay } from './CopyDay';
import { HoursRow } from './HoursRow';

const { weekly } = texts.availability;

export function DayHours(props: {
  day: number;
  windows: Window[];
  problems: Map<number, string>;
  onChange: (windows: Window[]) => void;
}) {
  const { day, windows, onChange } = props;
  const name = DAY_NAMES[day] ?? '';
  const on = isOn(windows, day);
  const count = windows.filter((window) => window.day === day).length;
  const more = useRestoreFocus<HTMLButtonElement>(count);
  const toggle = useRestoreFocus<HTMLInputElement>(on);
  return (
    <fieldset
      aria-label={name}
      className="grid gap-x-4 border-t border-line py-2 first:border-0 sm:grid-cols-[9.5rem_1fr_auto]"
    >
      <Switch
        ref={toggle}
        checked={on}
        onChange={({ target }) => onChange(switched(windows, day, target.checked))}
      >
        {name}
      </Switch>
      {on ? (
        <ul className="grid gap-2">
          {windows.map(
            (window, index) =>
              window.day === day && (
                <HoursRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: a window is known by its place
                  key={index}
                  of={name}
                  window={window}
                  problem={props.problems.get(index)}
                  onChange={(next) => onChange(replaced(windows, index, next))}
                  onRemove={() => onChange(without(windows, index))}
                />
              ),
          )}
        </ul>
      ) : (
        <p className="flex min-h-11 items-center text-sm text-soft">{weekly.off}</p>
      )}
      {on && (
        <div className="flex items-start">
          <Button
            ref={more}
            look="quiet"
            aria-label={weekly.add(name)}
            onPress={() => onChange(withMore(windows, day))}
            className="!px-3"
          >
            <Plus aria-hidden className="size-4" />
          </Button>
          <CopyDay day={day} onCopy={(to) => onChange(copied(windows, day, to))} />
        </div>
      )}
    </fieldset>
  );
}
