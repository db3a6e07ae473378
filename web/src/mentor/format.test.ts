import { expect, test } from 'vitest';
import { monthName } from './format';

test('a short month does not read as a day', () => {
  const december = new Date('2026-12-01T00:00:00Z');
  expect(monthName(december, 'short')).toBe('Dec ’26');
  expect(monthName(december, 'long')).toBe('December 2026');
});
