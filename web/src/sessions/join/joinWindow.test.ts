import { expect, test } from 'vitest';
import { aSession } from '../session.fixture';
import { joinWindow, opensAt } from './joinWindow';

const SESSION = aSession({ startTime: '2027-03-14T09:30:00Z', endTime: '2027-03-14T10:30:00Z' });
const at = (time: string) => Date.parse(`2027-03-14T${time}Z`);

test('the join window opens exactly 15 minutes before the start', () => {
  expect(opensAt(SESSION).toISOString()).toBe('2027-03-14T09:15:00.000Z');
  expect(joinWindow(SESSION, at('09:14:59'))).toBe('closed');
  expect(joinWindow(SESSION, at('09:15:00'))).toBe('open');
});

test('the join window stays open to the end, even with a pending reschedule request', () => {
  const asked = { ...SESSION, status: 'reschedule_requested' as const };
  expect(joinWindow(asked, at('10:29:59'))).toBe('open');
  expect(joinWindow(asked, at('10:30:00'))).toBe('over');
});

test.each(['payment_pending', 'requested', 'completed', 'cancelled'] as const)(
  'a %s session has no join window',
  (status) => {
    expect(joinWindow({ ...SESSION, status }, at('09:40:00'))).toBe('none');
  },
);
