import type { Locator, Page } from '@playwright/test';
import { daily, expect, requestReschedule, screenshot, test, texts } from '../fixtures';
import { bookedWith, expectOutcome, payButton } from '../payment/checkout';
import { ahead, monday, option, slotPage } from '../slots/slotPage';

const FURTHEST = 80;

test('a session can be booked and paid with the keyboard alone', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const page = await signedIn(student('Riya'));
  const [first, second, third] = await asha.freeSlots(ahead(1));
  await page.goto('/');

  await tabTo(page, page.getByRole('searchbox', { name: texts.mentors.search.label }));
  await page.keyboard.type(asha.person.name);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await press(page, page.getByRole('link', { name: texts.mentors.seeTimesOf(asha.person.name) }));

  await press(page, page.getByRole('button', { name: texts.slots.week.next }));
  await tabTo(page, option(page, first));
  await page.keyboard.press('Space');
  await expect(option(page, first)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, second)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(option(page, third)).toBeFocused();
  await screenshot(page, 'keyboard-chosen');
  await press(page, page.getByRole('button', { name: texts.slots.summary.pay }));

  await press(page, payButton(page));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Pay', exact: true }));
  await expectOutcome(page, bookedWith(asha));
  await press(page, page.getByRole('link', { name: texts.payment.paid.session }));
  await expect(page).toHaveURL(/\/dashboard\/student\/sessions\/[^/]+$/);
  await screenshot(page, 'keyboard-session');
});

test('the left and right arrow keys move between days in the calendar', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor();
  const slots = await asha.freeSlots(monday(1));
  const at = (index: number) => option(page, slots[index]);
  const perDay = slots.length / 7;
  const page = await guest();
  await page.goto(slotPage(asha, monday(1)));
  await at(1).check();
  await page.keyboard.press('ArrowRight');
  await expect(at(perDay + 1)).toBeChecked();
  await expect(at(perDay + 1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(at(1)).toBeChecked();
});

test('a new page focuses its heading, the first page and a new week do not', async ({
  signedIn,
  world,
}) => {
  const page = await signedIn(world.student);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/dashboard/student/mentors');
  await expect(heading).toHaveText(texts.mentors.title);
  await expect(heading).not.toBeFocused();
  const { name } = world.mentor.person;
  await page.getByRole('searchbox', { name: texts.mentors.search.label }).fill(name);
  await press(page, page.getByRole('link', { name: texts.mentors.seeTimesOf(name) }));
  await expect(page.getByRole('heading', { level: 1, name: texts.slots.with(name) })).toBeFocused();
  await press(page, page.getByRole('button', { name: texts.slots.week.next }));
  await expect(page).toHaveURL(/week=/);
  await expect(page.getByRole('button', { name: texts.slots.week.next })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: texts.mentors.title })).toBeFocused();
});

test('answering and sending a reschedule request focuses the result', async ({
  signedIn,
  mentor,
  student,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const session = await riya.book(asha);
  await requestReschedule(
    asha,
    session.id,
    'Another day, please.',
    (await asha.freeSlots()).at(-1),
  );
  const page = await signedIn(riya);
  await page.goto(`/dashboard/student/sessions/${session.id}`);
  const { pending, ...words } = texts.reschedule;
  await press(page, page.getByRole('button', { name: pending.keep }));
  await expect(page.getByText(texts.sessions.phase.confirmed).locator('..')).toBeFocused();

  await press(page, page.getByRole('button', { name: words.ask }));
  await page.getByLabel(words.reason).fill('Or a week later?');
  await page.getByLabel(words.propose).uncheck();
  await press(page, page.getByRole('button', { name: words.send }));
  await expect(page.getByRole('heading', { name: pending.own })).toBeFocused();
});

test('removing hours moves the focus within their day', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: daily('09:00', '11:00') }));
  await page.goto('/dashboard/mentor/availability');
  const monday = page.getByRole('group', { name: 'Monday' });
  const { weekly } = texts.availability;
  const remove = monday.getByRole('button', { name: weekly.remove('Monday', '') });
  const add = monday.getByRole('button', { name: weekly.add('Monday') });
  await press(page, add);
  await remove.last().press('Enter');
  await expect(add).toBeFocused();
  await remove.press('Enter');
  await expect(monday.getByRole('checkbox')).toBeFocused();
});

test('a button that disappears after its success passes the focus to its heading', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ price: 0 });
  const [first, second] = await asha.freeSlots();
  await student('Riya').book(asha, first);
  await student('Tom').book(asha, second);
  const page = await signedIn(asha);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/dashboard/mentor/overview');
  const { pending, free } = texts.mentor;
  await press(page, button(pending.of(free.accept, 'Riya')));
  await expect(heading(pending.groups.answers)).toBeFocused();
  await press(page, button(pending.of(free.decline, 'Tom')));
  await page.getByRole('dialog').getByRole('button', { name: free.decline }).press('Enter');
  await expect(heading(pending.groups.answers)).toBeFocused();

  await page.goto('/dashboard/mentor/availability');
  const { templates, weekly, saving, preview } = texts.availability;
  await page.getByLabel(templates.name).fill('Exam week');
  await button(templates.save).press('Enter');
  await button(templates.remove('Exam week')).press('Enter');
  await expect(heading(templates.title)).toBeFocused();
  await button(weekly.add('Sunday')).press('Enter');
  await button(saving.save).press('Enter');
  await expect(heading(preview.title)).toBeFocused();
});

async function press(page: Page, what: Locator) {
  await tabTo(page, what);
  await page.keyboard.press('Enter');
}

/** Moves the focus to the element with Tab only. */
async function tabTo(page: Page, what: Locator) {
  await expect(what).toBeVisible();
  for (let steps = 0; steps < FURTHEST; steps++) {
    if (await what.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}
