import { dayOf, timeOf, zoneAt } from '../time/format';

/** A day and a time in the viewer's zone; a line breaks between the two alone. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      <span className="whitespace-nowrap">{dayOf(at)},</span>{' '}
      <span className="whitespace-nowrap">
        {timeOf(at)} <span className="text-soft">{zoneAt(at)}</span>
      </span>
    </time>
  );
}
