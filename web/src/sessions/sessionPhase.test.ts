import { expect, test } from 'vitest';
import type { Session } from '../api/sessions';
import { aSession } from './session.fixture';
import { canAskToMove, standingOf } from './sessionPhase';

const BEFORE = Date.parse('2027-03-14T08:00:00Z');
const AFTER = Date.parse('2027-03-14T11:00:00Z');

const askedBy = (requestedBy: 'mentor' | 'student'): Session =>
  aSession({
    status: 'reschedule_requested',
    rescheduleRequests: [
      {
        id: 'r1',
        requestedAt: '2027-03-10T09:30:00Z',
        requestedBy,
        reason: 'Travelling',
        newStartTime: null,
        newEndTime: null,
        status: 'pending',
      },
    ],
  });

test('whoever was asked has to answer, whoever asked waits', () => {
  expect(standingOf(askedBy('mentor'), 'student', BEFORE)).toBe('yourAnswer');
  expect(standingOf(askedBy('mentor'), 'mentor', BEFORE)).toBe('theirAnswer');
  expect(standingOf(askedBy('student'), 'mentor', BEFORE)).toBe('yourAnswer');
});

test('a free session waits for its mentor', () => {
  const asked = aSession({ status: 'requested', bookingType: 'free' });
  expect(standingOf(asked, 'mentor', BEFORE)).toBe('yourAnswer');
  expect(standingOf(asked, 'student', BEFORE)).toBe('theirAnswer');
});

test('a confirmed session is over at its end, also before anybody completed it', () => {
  expect(standingOf(aSession(), 'student', BEFORE)).toBe('confirmed');
  expect(standingOf(aSession(), 'student', AFTER)).toBe('over');
});

test('a cancelled session says what became of the money', () => {
  const gone = aSession({ status: 'cancelled' });
  expect(standingOf({ ...gone, paymentStatus: 'refunded' }, 'student')).toBe('refunded');
  expect(standingOf({ ...gone, cancelReason: 'declined' }, 'student')).toBe('declined');
});

test('only what stands and has not begun can be moved', () => {
  expect(canAskToMove(aSession(), BEFORE)).toBe(true);
  expect(canAskToMove(aSession(), AFTER)).toBe(false);
  expect(canAskToMove(askedBy('mentor'), BEFORE)).toBe(false);
});
