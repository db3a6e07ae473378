import type { KeyboardEvent } from 'react';
import { hoursLabel, windowLabel } from '../labels';
import { DAY, type Segment, WEEKDAYS, type Window } from '../week';

/** A window on the grid. Only the first part of hours over midnight can be focused. */
export function WindowBlock(props: {
  window: Window;
  segment: Segment;
  describedBy: string;
  isHeld: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { segment, window } = props;
  const place = {
    top: `${(segment.start / DAY) * 100}%`,
    height: `${((segment.end - segment.start) / DAY) * 100}%`,
    left: `${(segment.day / WEEKDAYS.length) * 100}%`,
    width: `${100 / WEEKDAYS.length}%`,
  };
  const shape = `absolute cursor-grab touch-none overflow-hidden border border-brand bg-tint text-brand shadow-card hover:border-brand-strong ${props.isHeld ? 'z-20 opacity-80 shadow-float' : 'z-10'} ${segment.isTail ? 'rounded-b-xl' : window.end > DAY ? 'rounded-t-xl' : 'rounded-xl'}`;
  if (segment.isTail) {
    return (
      <div aria-hidden data-window={segment.index} style={place} className={shape}>
        <Edge mode="end" />
      </div>
    );
  }
  return (
    <button
      type="button"
      data-window={segment.index}
      aria-label={windowLabel(window)}
      aria-describedby={props.describedBy}
      onKeyDown={props.onKeyDown}
      style={place}
      className={`flex flex-col items-start p-1 text-left text-[0.6875rem] font-semibold leading-tight sm:px-2 ${shape}`}
    >
      <Edge mode="start" />
      <span className="pointer-events-none hidden sm:block">
        {hoursLabel(window.start, window.end)}
      </span>
      {window.end <= DAY && <Edge mode="end" />}
    </button>
  );
}

function Edge({ mode }: { mode: 'start' | 'end' }) {
  return (
    <span
      data-mode={mode}
      className={`absolute inset-x-0 h-2 cursor-ns-resize ${mode === 'start' ? 'top-0' : 'bottom-0'}`}
    />
  );
}
