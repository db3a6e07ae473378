import { Fragment } from 'react';
import { dayOf, timesOf, zoneAt } from '../time/format';
import { viewerZone } from '../time/zones';

/**
 * A time range in the viewer's zone or the given one, with the zone named. Lines break between the
 * date and the time rather than within them.
 */
export function Times(props: { start: string; end: string; zone?: string }) {
  const zone = props.zone ?? viewerZone();
  const parts = timesOf(props.start, props.end, zone).split(', ');
  const last = parts.pop();
  return (
    <time dateTime={props.start}>
      {[dayOf(props.start, zone), ...parts].map((part) => (
        <Fragment key={part}>
          <span className="inline-block">{part},</span>{' '}
        </Fragment>
      ))}
      <span className="inline-block">
        {last} <span className="text-soft">{zoneAt(props.end, zone)}</span>
      </span>
    </time>
  );
}
