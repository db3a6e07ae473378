import { expect, test } from 'vitest';
import { roleIn } from './identity';

test.each([
  ['mentor', 'mentor'],
  [['mentor', 'student'], 'mentor'],
  [['writer', 'student'], 'student'],
  [[], 'student'],
  ['writer', 'student'],
  [undefined, 'student'],
])('the role of %j is %s', (claim, role) => {
  expect(roleIn({ role: claim }, 'role')).toBe(role);
  expect(roleIn({ metadata: { role: claim } }, 'metadata/role')).toBe(role);
});
