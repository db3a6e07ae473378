// How to write a browser test:
//
//   import { expect, test, texts } from './fixtures';
//   test('a student sees a session', async ({ signedIn, mentor, student }) => {
//     const asha = await mentor({ name: 'Asha', windows: daily('09:00', '17:00') });  // one of your own
//     const riya = student('Riya');
//     const session = await riya.book(asha);                    // behind the stage, over the API
//     const page = await signedIn(riya, { timezoneId: 'America/New_York', ...PHONE });
//     await page.goto(`/dashboard/student/sessions/${session.id}`);
//     await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts....);
//     await axe(page);  await screenshot(page, 'a-session');
//
// - `guest(device)` is a page where nobody is signed in. Each call is a browser of its own.
// - After each test: no console error, no refusal by the Content-Security-Policy, no failed call,
//   no token in a store or an address. A refusal that belongs to the test is said before it
//   happens: `allowErrors(/confirm-payment/)`.
// - A list of free slots follows a booking by a moment: who needs several takes them from one list,
//   or lets `book` and `hold` choose. They begin in an hour or later, so that none begins meanwhile.
// - `world` is a pair of people with a session, for tests that only look.
// - `SOON` is a mentor's offer whose next start is minutes away. Holds last one minute.
// - Words come from `texts`, so that a better wording breaks nothing.
// - Tests run beside each other on one system; one that needs it for itself, because it stops or
//   changes something for everybody, is named `*.alone.spec.ts`.
// - While you write one: `AUREETURE_URL=http://localhost:5001 SANDBOX_URL=http://localhost:5002
//   npx playwright test slots`.

import { test as base, expect, type Page } from '@playwright/test';
import { ErrorMonitor } from './checks/errorMonitor';
import { Mentor } from './people/mentor';
import type { Offer } from './people/offer';
import type { Person } from './people/person';
import { Student } from './people/student';
import type { World } from './routes';
import { type Device, signIn, visit } from './visit';

export { texts } from '../src/texts';
export { axe } from './checks/axe';
export { screenshot } from './checks/screenshot';
export { settled } from './checks/settled';
export { sandbox } from './people/api';
export type { Mentor, Slot } from './people/mentor';
export { daily, SOON } from './people/offer';
export { newPerson } from './people/person';
export { answerReschedule, requestReschedule, sessionOf } from './people/session';
export type { Session } from './people/sessionView';
export type { Student } from './people/student';
export { type Device, PHONE } from './visit';
export { expect, type Page };

interface Fixtures {
  monitor: ErrorMonitor;
  allowErrors: ErrorMonitor['allowErrors'];
  mentor: (offer?: Offer) => Promise<Mentor>;
  student: (name?: string) => Student;
  signedIn: (who: { person: Person }, device?: Device) => Promise<Page>;
  guest: (device?: Device) => Promise<Page>;
}

export const test = base.extend<Fixtures, { world: World }>({
  world: [
    async ({ browserName: _ }, use) => {
      const [mentor, student] = [await Mentor.of(), Student.of()];
      const { id } = await student.book(mentor);
      await use({ mentor, student, sessionId: id });
    },
    { scope: 'worker' },
  ],
  monitor: async ({ browserName: _ }, use) => {
    const monitor = new ErrorMonitor();
    await use(monitor);
    const problems = await monitor.problems();
    await monitor.close();
    expect(problems, 'nothing went wrong unseen').toEqual([]);
  },
  allowErrors: async ({ monitor }, use) => use(monitor.allowErrors),
  mentor: async ({ browserName: _ }, use) => use(Mentor.of),
  student: async ({ browserName: _ }, use) => use(Student.of),
  guest: async ({ browser, monitor }, use) => use((device) => visit(browser, monitor, device)),
  signedIn: async ({ browser, monitor }, use) =>
    use(async (who, device) => {
      const page = await visit(browser, monitor, device);
      await signIn(page, who.person);
      return page;
    }),
});
