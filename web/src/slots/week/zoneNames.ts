import { texts } from '../../texts';
import { zoneAt } from '../../time/format';
import type { Week } from './weeks';

/** The zone's abbreviation in a week: two if its clock changes. */
export function zoneNames(week: Week, zone: string): string {
  const first = zoneAt(week.start, zone);
  const last = zoneAt(week.end, zone);
  return first === last ? first : texts.slots.zones.both(first, last);
}
