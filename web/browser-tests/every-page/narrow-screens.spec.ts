import { expect, type Page, requestReschedule, settled, test } from '../fixtures';
import { ROUTES } from '../routes';

/** The narrowest screen of WCAG 2.2, 1.4.10, and 1280 px at 200 % zoom. */
const WIDTHS = [320, 640];
const ENDLESS = 'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 160);
const ALSO = {
  student: ['/dashboard/payment', '/dashboard/student/sessions?tab=past'],
  admin: [],
  mentor: ['dates', 'rules'].map((section) => `/dashboard/mentor/availability?section=${section}`),
};

test('no page scrolls sideways, however long a word is', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const email = `${ENDLESS.slice(0, 60)}@${ENDLESS.slice(0, 60)}.example`;
  const profile = { email, headline: ENDLESS, company: ENDLESS };
  const world = {
    mentor: await mentor({ name: ENDLESS, profile }),
    student: student(ENDLESS),
    admin: operator(),
  };
  Object.assign(world.student.person, { email });
  const [first, second, third, fourth, fifth] = await world.mentor.freeSlots();
  const topic = { title: ENDLESS, description: ENDLESS };
  const { id } = await world.student.book(world.mentor, first, topic);
  const moved = await world.student.book(world.mentor, second, topic);
  await requestReschedule(world.student, id, ENDLESS, third);
  await requestReschedule(world.mentor, moved.id, ENDLESS);
  await world.student.hold(world.mentor, fourth, topic);
  await world.student.hold(world.mentor, fifth, topic);

  for (const role of ['student', 'mentor', 'admin'] as const) {
    const page = await signedIn(world[role]);
    for (const { who, address } of ROUTES) {
      if (who === 'everyone' || who === role) {
        await fits(page, await address({ ...world, sessionId: id }));
      }
    }
    for (const address of ALSO[role]) await fits(page, address);
  }
});

async function fits(page: Page, address: string) {
  await page.goto(address);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    await settled(page);
    expect.soft(await page.evaluate(beyondTheEdge), `${address} at ${width} px`).toEqual([]);
  }
}

/** The elements that are wider than the viewport. */
function beyondTheEdge(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
}
