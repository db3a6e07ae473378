import { dayOf, timeOf, timesOf } from '../time/format';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = `[A-Z][a-z]{2}, (\\d{1,2} (?:${MONTHS}) \\d{4}), `;
const CLOCK = '(\\d{1,2}:\\d\\d)';
const HALF = '([ap]m)';
const RANGE = new RegExp(
  `${DATE}${CLOCK}(?: ${HALF})?(?: (\\S+))? – (?:${DATE})?${CLOCK} ${HALF}`,
  'g',
);
const MOMENT = new RegExp(`${DATE}${CLOCK} ${HALF}`, 'g');

/**
 * The text of a notification with its times as this browser's locale spells them. The services
 * spell them as in mails, `Sun, 14 March 2027, 2:00 – 3:00 pm EDT`; the zone stays as it is.
 */
export function spelledHere(text: string): string {
  return text.replace(RANGE, range).replace(MOMENT, (_, date, clock, half) => {
    const at = wallTime(date, clock, half);
    return `${dayOf(at, 'UTC')}, ${timeOf(at, 'UTC')}`;
  });
}

function range(_: string, ...[date, clock, half, zone, lastDate, lastClock, lastHalf]: string[]) {
  const start = wallTime(date, clock, half ?? lastHalf);
  const end = wallTime(lastDate ?? date, lastClock, lastHalf);
  if (!zone) return `${dayOf(start, 'UTC')}, ${timesOf(start, end, 'UTC')}`;
  const last = lastDate ? `${dayOf(end, 'UTC')}, ` : '';
  return `${dayOf(start, 'UTC')}, ${timeOf(start, 'UTC')} ${zone} – ${last}${timeOf(end, 'UTC')}`;
}

/** The time on a clock as if it were in UTC: the text names no instant. */
function wallTime(date = '', clock = '', half = ''): Date {
  return new Date(`${date} ${clock} ${half} UTC`);
}
