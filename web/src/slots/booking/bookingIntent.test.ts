import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearBookingIntent, isIntended, saveBookingIntent } from './bookingIntent';

const NINE = '2027-03-08T09:00:00Z';
const MINUTE = 60_000;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('the slot that a guest decided to book is intended, and no other', () => {
  expect(isIntended('asha', NINE, 0)).toBe(false);
  saveBookingIntent('asha', NINE, 0);
  expect(isIntended('asha', NINE, MINUTE)).toBe(true);
  expect(isIntended('asha', '2027-03-08T10:00:00Z', MINUTE)).toBe(false);
  expect(isIntended('kabir', NINE, MINUTE)).toBe(false);
  expect(isIntended('asha', null, MINUTE)).toBe(false);
});

test('a decision is forgotten after a quarter of an hour, and when it is cleared', () => {
  saveBookingIntent('asha', NINE, 0);
  expect(isIntended('asha', NINE, 15 * MINUTE)).toBe(false);
  clearBookingIntent();
  expect(isIntended('asha', NINE, MINUTE)).toBe(false);
});
