import { expect, test } from 'vitest';
import type { Availability } from '../../api/availability';
import type { Stats } from '../../api/statistics';
import { hasFigures, hasHours, hasOffer, hasPage, isBookable, isComplete } from './progress';

function stats(but: Partial<Stats> = {}): Stats {
  return {
    earnings: { total: 0, currency: 'INR', formatted: '₹0', change: 0, changeType: 'unchanged' },
    mentees: { active: 0, total: 0, newRequests: 0 },
    sessions: { upcoming: 0, completed: 0 },
    rescheduling: { requests: 0, rate: 0 },
    reliability: { score: 100 },
    rating: { value: 0, reviewCount: 0 },
    visibility: { percentage: 0 },
    ...but,
  };
}

function hours(weeklySlots: Availability['weeklySlots'], overrideSlots = []) {
  return { availability: { weeklySlots, overrideSlots } as unknown as Availability, etag: '"1"' };
}

const monday = { day: 'Monday', startTime: '09:00', endTime: '10:00' } as const;

test('a new mentor has no figures, and one who was booked or asked has', () => {
  expect(hasFigures(stats())).toBe(false);
  expect(hasFigures(stats({ sessions: { upcoming: 1, completed: 0 } }))).toBe(true);
  expect(hasFigures(stats({ mentees: { active: 0, total: 0, newRequests: 1 } }))).toBe(true);
  expect(hasFigures(stats({ mentees: { active: 0, total: 1, newRequests: 0 } }))).toBe(true);
});

test('a profile that is not wholly empty has an offer', () => {
  expect(hasOffer(stats())).toBe(false);
  expect(hasOffer(stats({ visibility: { percentage: 10 } }))).toBe(true);
});

test('hours count when at least one is open', () => {
  expect(hasHours({ availability: null, etag: null }, stats())).toBe(false);
  expect(hasHours(hours([]), stats())).toBe(false);
  expect(hasHours(hours([{ ...monday, isActive: false }]), stats())).toBe(false);
  expect(hasHours(hours([{ ...monday, isActive: true }]), stats())).toBe(true);
});

test('a mentor who was booked and takes all hours off is not asked to begin again', () => {
  expect(hasHours(hours([]), stats({ sessions: { upcoming: 0, completed: 3 } }))).toBe(true);
});

test('a page has words and a photo', () => {
  expect(hasPage(undefined)).toBe(false);
  expect(hasPage({ about: 'I build.', avatarUrl: null })).toBe(false);
  expect(hasPage({ about: null, avatarUrl: 'https://a.example/a.png' })).toBe(false);
  expect(hasPage({ about: 'I build.', avatarUrl: '/photos/a' })).toBe(true);
});

test('an offer and hours make a mentor bookable; all four steps are everything', () => {
  const progress = { offer: true, page: false, hours: true, share: false };
  expect(isBookable(progress)).toBe(true);
  expect(isBookable({ ...progress, hours: false })).toBe(false);
  expect(isComplete(progress)).toBe(false);
  expect(isComplete({ ...progress, page: true, share: true })).toBe(true);
});
