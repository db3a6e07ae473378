import { afterEach, expect, test, vi } from 'vitest';
import { serverNow, syncServerClock } from './serverClock';

const NOW = new Date('2027-03-14T09:30:00Z');

afterEach(() => vi.useRealTimers());

function deviceShowing(time: string) {
  vi.useFakeTimers({ now: new Date(time) });
}

function answerAt(time: Date) {
  return new Response('', { headers: { Date: time.toUTCString() } });
}

test('a device that is ten minutes fast does not end a hold early', () => {
  deviceShowing('2027-03-14T09:40:00Z');
  syncServerClock(answerAt(NOW));
  expect(serverNow().getTime() - NOW.getTime()).toBeLessThan(1_000);
});

test('a device clock within two seconds is not corrected', () => {
  deviceShowing('2027-03-14T09:30:00.900Z');
  syncServerClock(answerAt(NOW));
  expect(serverNow().toISOString()).toBe('2027-03-14T09:30:00.900Z');
});

test('a response without a date changes nothing', () => {
  deviceShowing('2027-03-14T09:30:00Z');
  syncServerClock(answerAt(NOW));
  syncServerClock(new Response(''));
  expect(serverNow()).toEqual(NOW);
});
