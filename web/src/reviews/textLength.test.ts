import { expect, test } from 'vitest';
import { reviewProblem } from './textLength';

test.each([
  [` ${'x'.repeat(18)} `, 'Please write a little more: 2 characters to go.'],
  ['x'.repeat(20), undefined],
  ['👍'.repeat(2000), undefined],
  ['x'.repeat(2001), 'That’s 1 character too long.'],
])('a review of %s', (text, problem) => {
  expect(reviewProblem(text)).toBe(problem);
});
