import { expect, test } from 'vitest';
import type { Role } from '../auth';
import { navigationOf } from './navigation';

test.each<[Role, boolean, boolean]>([
  ['admin', true, true],
  ['mentor', true, true],
  ['student', true, true],
  ['mentor', false, false],
  ['student', false, false],
])('a %s who is an operator: %s has the page of the operator: %s', (role, isAdmin, has) => {
  const items = navigationOf({ id: 'p', name: 'P', role, isAdmin });
  expect(items.some(({ to }) => to === '/admin')).toBe(has);
  expect(items.length).toBeGreaterThan(has ? 1 : 0);
});

test('a visitor has no page of the operator', () => {
  expect(navigationOf(null).map(({ to }) => to)).toEqual(['/dashboard/student/mentors']);
});
