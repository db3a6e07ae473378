import { dayOf, timeOf, zoneAt } from '../time/format';

/** A day and a time in the viewer's zone. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      {dayOf(at)}, {timeOf(at)} <span className="text-soft">{zoneAt(at)}</span>
    </time>
  );
}
