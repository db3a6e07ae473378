import { useId } from 'react';
import type { NewTime } from '../../api/reschedule';
import { texts } from '../../texts';
import { timeOf, zoneAt } from '../../time/format';

export function TimeChoice(props: {
  times: NewTime[];
  chosen?: NewTime;
  onChoose: (time: NewTime) => void;
}) {
  const group = useId();
  const zone = zoneAt(props.times[0]?.startTime ?? new Date());
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">
        {texts.reschedule.picker.time}{' '}
        <span className="font-normal text-soft">{texts.reschedule.picker.inZone(zone)}</span>
      </legend>
      <div className="grid max-h-52 grid-cols-3 gap-2 -m-1 overflow-y-auto p-1 sm:grid-cols-4">
        {props.times.map((time) => (
          <label
            key={time.startTime}
            className="relative flex min-h-10 cursor-pointer items-center justify-center rounded-lg border border-field text-sm font-medium tabular-nums hover:bg-sunken has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold"
          >
            <input
              type="radio"
              name={group}
              value={time.startTime}
              checked={time.startTime === props.chosen?.startTime}
              onChange={() => props.onChoose(time)}
              className="absolute inset-0 opacity-0"
            />
            {timeOf(time.startTime)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
