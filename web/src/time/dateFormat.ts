import { LOCALE } from './locale';
import { displayZone } from './zones';

/** To make one costs some hundred times as much as to use it. */
const kept = new Map<string, Intl.DateTimeFormat>();

/** One formatter for each zone, locale and set of options; without a zone, in UTC. */
export function dateFormat(
  options: Intl.DateTimeFormatOptions,
  zone = 'UTC',
  locale = LOCALE,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  const format =
    kept.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: displayZone(zone), ...options });
  kept.set(key, format);
  return format;
}
