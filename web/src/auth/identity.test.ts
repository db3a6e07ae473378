import { expect, test } from 'vitest';
import { hasRole, type Role, rolesIn } from './identity';

test.each([
  ['mentor', 'mentor', false],
  [['mentor', 'student'], 'mentor', false],
  [['writer', 'student'], 'student', false],
  [[], 'student', false],
  ['writer', 'student', false],
  [undefined, 'student', false],
  ['admin', 'admin', true],
  [['admin', 'mentor'], 'mentor', true],
  [['student', 'admin'], 'student', true],
])('the role of %j is %s', (claim, role, isAdmin) => {
  expect(rolesIn({ role: claim }, 'role')).toEqual({ role, isAdmin });
  expect(rolesIn({ metadata: { role: claim } }, 'metadata/role')).toEqual({ role, isAdmin });
});

test.each<[string[], Role[]]>([
  [['mentor'], ['mentor']],
  [['admin'], ['admin']],
  [
    ['admin', 'mentor'],
    ['mentor', 'admin'],
  ],
])('the roles %j open the pages of %j', (claim, open) => {
  const person = { id: 'p', name: 'P', ...rolesIn({ role: claim }, 'role') };
  const opened = (['student', 'mentor', 'admin'] as const).filter((role) => hasRole(person, role));
  expect(opened).toEqual(open);
});
