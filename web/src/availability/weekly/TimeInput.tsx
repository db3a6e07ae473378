import { useEffect, useState } from 'react';

/**
 * The browser's time input; keeps the last complete time while typing. Hides the icon on the
 * narrowest screens, where the digits need its space.
 */
export function TimeInput(props: {
  label: string;
  time: string;
  isDisabled?: boolean;
  isWrong?: boolean;
  onChange: (time: string) => void;
}) {
  const { time } = props;
  const [text, setText] = useState(time);
  useEffect(() => setText(time), [time]);
  return (
    <input
      type="time"
      step={300}
      aria-label={props.label}
      aria-invalid={props.isWrong || undefined}
      disabled={props.isDisabled}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        if (target.value) props.onChange(target.value);
      }}
      onBlur={() => setText(time)}
      className="min-h-11 w-full min-w-0 rounded-xl border border-field bg-surface px-2.5 text-sm tabular-nums text-ink disabled:border-line disabled:text-soft aria-invalid:border-bad max-[22.5rem]:[&::-webkit-calendar-picker-indicator]:hidden"
    />
  );
}
