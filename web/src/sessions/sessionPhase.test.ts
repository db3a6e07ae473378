import { expect, test } from 'vitest';
import type { Session } from '../api/sessions';
import { aSession } from './session.fixture';
import { canRequestReschedule, sessionPhase } from './sessionPhase';

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

test('the asked participant has to answer, the asking one waits', () => {
  expect(sessionPhase(askedBy('mentor'), 'student', BEFORE)).toBe('yourAnswer');
  expect(sessionPhase(askedBy('mentor'), 'mentor', BEFORE)).toBe('theirAnswer');
  expect(sessionPhase(askedBy('student'), 'mentor', BEFORE)).toBe('yourAnswer');
});

test('a requested free session waits for its mentor', () => {
  const asked = aSession({ status: 'requested', bookingType: 'free' });
  expect(sessionPhase(asked, 'mentor', BEFORE)).toBe('yourAnswer');
  expect(sessionPhase(asked, 'student', BEFORE)).toBe('theirAnswer');
});

test('a confirmed session is over at its end even if it was not completed', () => {
  expect(sessionPhase(aSession(), 'student', BEFORE)).toBe('confirmed');
  expect(sessionPhase(aSession(), 'student', AFTER)).toBe('over');
});

test('a confirmed session is in progress from its start to its end', () => {
  const during = Date.parse('2027-03-14T10:00:00Z');
  expect(sessionPhase(aSession(), 'student', Date.parse('2027-03-14T09:30:00Z'))).toBe('ongoing');
  expect(sessionPhase(aSession(), 'mentor', during)).toBe('ongoing');
});

test('a cancelled session is shown as refunded or declined', () => {
  const gone = aSession({ status: 'cancelled' });
  expect(sessionPhase({ ...gone, paymentStatus: 'refunded' }, 'student')).toBe('refunded');
  expect(sessionPhase({ ...gone, cancelReason: 'declined' }, 'student')).toBe('declined');
});

test('only a scheduled session that has not begun can be moved', () => {
  expect(canRequestReschedule(aSession(), BEFORE)).toBe(true);
  expect(canRequestReschedule(aSession(), AFTER)).toBe(false);
  expect(canRequestReschedule(askedBy('mentor'), BEFORE)).toBe(false);
});
