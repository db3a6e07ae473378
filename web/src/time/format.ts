import { dateIn } from './clocks';
import { dateFormat } from './dateFormat';
import { LOCALE } from './locale';
import { viewerZone } from './zones';

type Instant = string | Date;

/** `9:30 am` */
export function timeOf(instant: Instant, zone = viewerZone()): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }, zone).format(new Date(instant));
}

/**
 * `9:30 – 10:30 am`; over midnight `11:30 pm – Tue, 10 March 2026, 12:30 am`; when the clocks change
 * in between `1:30 am EST – 3:30 am`, for the end's zone to follow.
 */
export function timesOf(start: Instant, end: Instant, zone = viewerZone()): string {
  if (zoneAt(start, zone) !== zoneAt(end, zone)) {
    const last = dayOf(start, zone) === dayOf(end, zone) ? '' : `${dayOf(end, zone)}, `;
    return `${timeOf(start, zone)} ${zoneAt(start, zone)} – ${last}${timeOf(end, zone)}`;
  }
  if (dayOf(start, zone) !== dayOf(end, zone)) {
    return `${timeOf(start, zone)} – ${dayOf(end, zone)}, ${timeOf(end, zone)}`;
  }
  const format = dateFormat({ hour: 'numeric', minute: '2-digit' }, zone);
  return format.formatRange(new Date(start), new Date(end));
}

/** `Mon, 9 March 2026` */
export function dayOf(instant: Instant, zone = viewerZone()): string {
  return dateFormat(
    { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
    zone,
  ).format(new Date(instant));
}

/** Each of these knows the abbreviations of its own part of the world only. */
const NAMING = ['en-US', 'en-GB', 'en-IN', 'en-AU', 'en-NZ'];

/** `IST`, `EDT`, `GMT+5:45`: the zone's abbreviation at that instant, as in mails. */
export function zoneAt(instant: Instant, zone = viewerZone()): string {
  const names = NAMING.map((locale) => zoneNameIn(locale, instant, zone));
  return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? zone;
}

function zoneNameIn(locale: string, instant: Instant, zone: string): string {
  const parts = dateFormat({ timeZoneName: 'short' }, zone, locale).formatToParts(
    new Date(instant),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

const RELATIVE = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400] as const;

/**
 * `in 1 h 40 min`, from three hours on `in 3 hours`, `yesterday` by the reader's calendar; nearer
 * than a minute is `now`. Never later than it is: what has begun of a unit is left out.
 */
export function relativeTo(instant: Instant, now = new Date(), zone = viewerZone()): string {
  const at = new Date(instant);
  const seconds = (at.getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) >= DAY) {
    return RELATIVE.format(dateIn(at, zone).compare(dateIn(now, zone)), 'day');
  }
  const minutes = Math.trunc(Math.abs(seconds) / MINUTE);
  if (minutes === 0) return RELATIVE.format(0, 'second');
  if (minutes < 60) return RELATIVE.format(Math.sign(seconds) * minutes, 'minute');
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60];
  if (rest === 0 || hours >= 3) return RELATIVE.format(Math.trunc(seconds / HOUR), 'hour');
  return seconds > 0 ? `in ${hours} h ${rest} min` : `${hours} h ${rest} min ago`;
}

/** `₹1,50,000`, `$1,800.50`, for an amount in the currency's major unit; as in mails. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat(currency === 'INR' ? 'en-IN' : 'en-US', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
}

/** As `money`, for an amount in the smallest unit of the currency. */
export function minorMoney(amount: number, currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return money(amount / 10 ** digits, currency);
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
  const parts = dateFormat(
    { weekday: 'short', day: 'numeric', month: 'short' },
    zone,
  ).formatToParts(new Date(instant));
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
