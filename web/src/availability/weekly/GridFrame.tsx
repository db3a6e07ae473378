import type { ComponentProps, Ref } from 'react';
import { texts } from '../../texts';
import { hourName, SHORT_DAY_NAMES } from '../labels';

const HOURS = Array.from({ length: 8 }, (_, at) => at * 3);

export function GridFrame({
  gridRef,
  children,
  ...handlers
}: ComponentProps<'fieldset'> & { gridRef: Ref<HTMLFieldSetElement> }) {
  return (
    <div className="grid select-none grid-cols-[2.75rem_1fr] gap-y-1 sm:grid-cols-[3.5rem_1fr]">
      <div aria-hidden className="col-start-2 grid grid-cols-7 text-center text-xs font-semibold">
        {SHORT_DAY_NAMES.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <div aria-hidden className="relative text-[0.6875rem] tabular-nums text-soft">
        {HOURS.map((hour) => (
          <span
            key={hour}
            style={{ top: `${(hour / 24) * 100}%` }}
            className="absolute right-2 whitespace-nowrap -translate-y-1/2 first:translate-y-0"
          >
            {hourName(hour)}
          </span>
        ))}
      </div>
      <fieldset
        {...handlers}
        ref={gridRef}
        aria-label={texts.availability.grid.title}
        tabIndex={-1}
        className="week-grid relative h-[45rem] cursor-crosshair touch-pan-y overflow-hidden rounded-xl border border-line"
      >
        {children}
      </fieldset>
    </div>
  );
}
