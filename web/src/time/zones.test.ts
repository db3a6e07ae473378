import { afterEach, expect, test, vi } from 'vitest';
import { dateIn, sameClock } from './clocks';
import { dayOf, timeOf, zoneAt } from './format';
import { displayZone, isViewerZoneKnown, viewerZone } from './zones';

const NOON_UTC = '2027-03-14T12:00:00Z';

afterEach(() => vi.restoreAllMocks());

test.each(['Etc/Unknown', undefined])('a device zone of %s means UTC', (reported) => {
  deviceReports(reported);
  expect(isViewerZoneKnown()).toBe(false);
  expect(viewerZone()).toBe('UTC');
  expect(timeOf(NOON_UTC)).toBe('12:00 pm');
  expect(dayOf(NOON_UTC)).toContain('14 March 2027');
});

test('an outdated zone name of the device is replaced by the current one', () => {
  deviceReports('Asia/Calcutta');
  expect(isViewerZoneKnown()).toBe(true);
  expect(viewerZone()).toBe('Asia/Kolkata');
});

test('times in a zone unknown to the browser are shown in UTC', () => {
  const younger = 'Europe/Not_Yet_Known';
  expect(displayZone(younger)).toBe('UTC');
  expect(timeOf(NOON_UTC, younger)).toBe('12:00 pm');
  expect(zoneAt(NOON_UTC, younger)).toBe('UTC');
  expect(String(dateIn(NOON_UTC, younger))).toBe('2027-03-14');
  expect(sameClock(NOON_UTC, younger, 'UTC')).toBe(true);
});

function deviceReports(timeZone: string | undefined) {
  const reported = { ...Intl.DateTimeFormat().resolvedOptions(), timeZone } as never;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(reported);
}
