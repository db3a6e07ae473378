import { dateIn } from './clocks';
import { displayZone, viewerZone } from './zones';

export const LOCALE = 'en-IN';

type Instant = string | Date;

function formatter(zone: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: displayZone(zone), ...options });
}

/** `9:30 am` */
export function timeOf(instant: Instant, zone = viewerZone()): string {
  return formatter(zone, { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}

/** `9:30 – 10:30 am`; over midnight `11:30 pm – Tue, 10 March 2026, 12:30 am` */
export function timesOf(start: Instant, end: Instant, zone = viewerZone()): string {
  if (dayOf(start, zone) !== dayOf(end, zone)) {
    return `${timeOf(start, zone)} – ${dayOf(end, zone)}, ${timeOf(end, zone)}`;
  }
  const format = formatter(zone, { hour: 'numeric', minute: '2-digit' });
  return format.formatRange(new Date(start), new Date(end));
}

/** `Mon, 9 March 2026` */
export function dayOf(instant: Instant, zone = viewerZone()): string {
  return formatter(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(instant));
}

/** `IST`, `GMT-5`: the zone's abbreviation at that instant. */
export function zoneAt(instant: Instant, zone = viewerZone()): string {
  const parts = formatter(zone, { timeZoneName: 'short' }).formatToParts(new Date(instant));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

const RELATIVE = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
const DAY = 86_400;
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['hour', 3_600],
  ['minute', 60],
];

/** `in 3 hours`, `yesterday` by the reader's calendar; nearer than a minute is `now`. */
export function relativeTo(instant: Instant, now = new Date(), zone = viewerZone()): string {
  const at = new Date(instant);
  const seconds = (at.getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) >= DAY) {
    return RELATIVE.format(dateIn(at, zone).compare(dateIn(now, zone)), 'day');
  }
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return RELATIVE.format(Math.round(seconds / length), unit);
  }
  return RELATIVE.format(0, 'second');
}

/** `₹1,500`, `₹1,800.50`, for an amount in the currency's major unit. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/** `1,200` */
export function number(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `{ weekday: 'Mon', day: '9', month: 'Mar' }` */
export function dayParts(instant: Instant, zone = viewerZone()) {
  const parts = formatter(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month') };
}

/** `1 hour`, `1 hour 30 minutes` */
export function lengthOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    hours > 0 && plural(hours, 'hour', 'hours'),
    (rest > 0 || hours === 0) && plural(rest, 'minute', 'minutes'),
  ]
    .filter(Boolean)
    .join(' ');
}
