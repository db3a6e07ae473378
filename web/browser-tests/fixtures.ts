// How to write a browser test:
//
//   import { expect, test, texts } from './fixtures';
//   test('a student sees a session', async ({ signedIn, mentor, student }) => {
//     const asha = await mentor({ name: 'Asha', windows: daily('09:00', '17:00') });  // unique to this test
//     const riya = student('Riya');
//     const session = await riya.book(asha);                    // over the API
//     const page = await signedIn(riya, { timezoneId: 'America/New_York', ...PHONE });
//     await page.goto(`/dashboard/student/sessions/${session.id}`);
//     await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts....);
//     await axe(page);  await screenshot(page, 'a-session');
//
// - `guest(device)` is a page without a signed-in person. Each call opens a new browser context.
// - A test fails on a console error, a violation of the Content-Security-Policy, a failed call, or a
//   token in a storage or an address. Allow an expected error before it happens:
//   `allowErrors(/confirm-payment/)`.
// - The list of free slots follows a booking with a delay: take several slots from one list, or let
//   `book` and `hold` choose. Slots begin in an hour or later, so that none begins during the test.
// - `world` is a pair of people with a session, for tests that only read.
// - `SOON` is a mentor's offer whose next start is minutes away. Holds last one minute.
// - Use `texts` for words of the page, so that a new wording breaks no test.
// - Tests run in parallel on one system. Name a test that stops or reconfigures a part of it
//   `*.alone.spec.ts`.
// - Tag a test that waits a minute or more, for a hold to lapse or a session to end, with
//   `{ tag: '@waits' }`: such tests have a worker of their own.
// - While you write a test: `AUREETURE_URL=http://localhost:5001 SANDBOX_URL=http://localhost:5002
//   npx playwright test slots`.

import { test as base, expect, type Page } from '@playwright/test';
import { texts as everywhere } from '../src/texts';
import { mentor } from '../src/texts/mentor';
import { operator } from '../src/texts/operator';
import { payment } from '../src/texts/payment';
import { ErrorMonitor } from './checks/errorMonitor';
import { Mentor } from './people/mentor';
import type { Offer } from './people/offer';
import { Operator } from './people/operator';
import type { Person } from './people/person';
import { Student } from './people/student';
import type { World } from './routes';
import { type Device, signIn, visit } from './visit';

export { axe } from './checks/axe';
export { screenshot } from './checks/screenshot';
export { settled } from './checks/settled';
export { sandbox } from './people/api';
export type { Mentor, Slot } from './people/mentor';
export { daily, inMinutes, SOON } from './people/offer';
export { newPerson } from './people/person';
export { choosePhoto } from './people/photo';
export { answerReschedule, requestReschedule, sessionOf } from './people/session';
export type { Session } from './people/sessionView';
export type { Student } from './people/student';
export { type Device, PHONE } from './visit';
export { expect, type Page };

export const texts = { ...everywhere, mentor, operator, payment };

interface Fixtures {
  monitor: ErrorMonitor;
  allowErrors: ErrorMonitor['allowErrors'];
  mentor: (offer?: Offer) => Promise<Mentor>;
  student: (name?: string) => Student;
  operator: () => Operator;
  signedIn: (who: { person: Person }, device?: Device) => Promise<Page>;
  guest: (device?: Device) => Promise<Page>;
}

export const test = base.extend<Fixtures, { world: World }>({
  world: [
    async ({ browserName: _ }, use) => {
      const [mentor, student] = [await Mentor.of(), Student.of()];
      const { id } = await student.book(mentor);
      await use({ mentor, student, admin: Operator.of(), sessionId: id });
    },
    { scope: 'worker' },
  ],
  monitor: async ({ browserName: _ }, use) => {
    const monitor = new ErrorMonitor();
    await use(monitor);
    const problems = await monitor.problems();
    await monitor.close();
    expect(problems, 'errors that the test does not allow').toEqual([]);
  },
  allowErrors: async ({ monitor }, use) => use(monitor.allowErrors),
  mentor: async ({ browserName: _ }, use) => use(Mentor.of),
  student: async ({ browserName: _ }, use) => use(Student.of),
  operator: async ({ browserName: _ }, use) => use(Operator.of),
  guest: async ({ browser, monitor }, use) => use((device) => visit(browser, monitor, device)),
  signedIn: async ({ browser, monitor }, use) =>
    use(async (who, device) => {
      const page = await visit(browser, monitor, device);
      await signIn(page, who.person);
      return page;
    }),
});
