import { expect, test } from 'vitest';
import { isPageOf } from './pageOf';

test.each([
  ['/dashboard/student/sessions/s1', '', true],
  ['/dashboard/mentor/sessions/s1', '', true],
  ['/dashboard/payment', '?bookingId=s1', true],
  ['/dashboard/payment', '?bookingId=s2', false],
  ['/dashboard/student/sessions/s12', '', false],
  ['/dashboard/student/sessions', '', false],
])('%s%s is the page of the session: %s', (pathname, search, is) => {
  expect(isPageOf({ pathname, search }, 's1')).toBe(is);
});
