import { dayOf, timesOf, zoneAt } from '../time/format';
import { viewerZone } from '../time/zones';

/** A time range in the viewer's zone or the given one, with the zone named. */
export function Times(props: { start: string; end: string; zone?: string }) {
  const zone = props.zone ?? viewerZone();
  return (
    <time dateTime={props.start}>
      {dayOf(props.start, zone)}, {timesOf(props.start, props.end, zone)}{' '}
      <span className="text-soft">{zoneAt(props.end, zone)}</span>
    </time>
  );
}
