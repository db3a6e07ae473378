import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { texts } from '../../texts';
import { retimed } from '../days';
import { hoursLabel } from '../labels';
import { DAY, timeAt, type Window } from '../week';
import { TimeInput } from './TimeInput';

const { weekly } = texts.availability;

export function HoursRow(props: {
  /** The weekday or date, for accessible names. */
  of: string;
  window: Window;
  problem?: string;
  onChange: (window: Window) => void;
  onRemove: () => void;
}) {
  const { window, problem, onChange } = props;
  const input = { isDisabled: !window.isActive, isWrong: Boolean(problem) };
  return (
    <li>
      <div className="grid max-w-sm grid-cols-[1fr_auto_1fr_auto] items-center gap-2">
        <TimeInput
          {...input}
          label={weekly.from(props.of)}
          time={timeAt(window.start)}
          onChange={(time) => onChange(retimed(window, 'start', time))}
        />
        <span aria-hidden>–</span>
        <TimeInput
          {...input}
          label={weekly.to(props.of)}
          time={timeAt(window.end)}
          onChange={(time) => onChange(retimed(window, 'end', time))}
        />
        <Button
          aria-label={weekly.remove(props.of, hoursLabel(window.start, window.end))}
          onPress={props.onRemove}
          className="rounded-xl p-3 text-soft hover:bg-sunken hover:text-bad"
        >
          <Trash2 aria-hidden className="size-4" />
        </Button>
      </div>
      {window.end > DAY && window.isActive && (
        <p className="mt-1 text-xs text-soft">{weekly.nextDay}</p>
      )}
      {problem && (
        <p role="alert" className="mt-1 text-sm font-medium text-bad">
          {problem}
        </p>
      )}
    </li>
  );
}
