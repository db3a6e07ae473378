import { booked as words } from '../../src/texts/booked';
import { axe, daily, expect, screenshot, sessionOf, test, texts } from '../fixtures';
import { distantSlots } from '../people/distantSlots';
import { existing, monday } from '../slots/slotPage';

const AT = '/dashboard/mentor/availability';
const { dates, saving, templates, weekly } = texts.availability;
const KOLKATA = 'Asia/Kolkata';

/** How a day of the calendar is named: the date on the mentor's own. */
function dateOf(instant: string) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: KOLKATA }).format(new Date(instant));
}

test('a day off over booked sessions says which they are, and keeps them', async ({
  signedIn,
  mentor,
  student,
}) => {
  const [asha, riya] = [await mentor({ windows: daily('09:00', '17:00') }), student('Riya')];
  const slot = (await asha.freeSlots()).at(-1);
  const session = await riya.book(asha, slot);
  const page = await signedIn(asha);
  await page.goto(`${AT}?section=dates`);
  // The range from today on always has the session's day, whichever month it is in.
  await page.getByRole('gridcell').getByRole('button', { name: /Today/ }).press('Enter');
  await page.getByLabel(dates.last).fill(dateOf(session.startTime));
  const apply = page.getByRole('button', { name: /^Apply to/ });
  await apply.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.title(1) });
  await expect(dialog.getByRole('listitem')).toContainText('Riya');
  await expect(dialog.locator('time')).toHaveAttribute('datetime', session.startTime);
  const ask = dialog.getByRole('link', { name: words.askOf('Riya') });
  await expect(ask).toHaveAttribute('href', `/dashboard/mentor/sessions/${session.id}`);
  await axe(page);
  await screenshot(page, 'availability-booked');

  await dialog.getByRole('button', { name: words.back }).press('Enter');
  await expect(dialog).toBeHidden();
  expect(await asha.freeSlots()).not.toHaveLength(0);

  await apply.press('Enter');
  await dialog.getByRole('button', { name: words.save }).press('Enter');
  await expect(page.getByText(dates.done)).toBeVisible();
  const [first] = await asha.freeSlots();
  expect(first && dateOf(first.startTime) <= dateOf(session.startTime)).toBeFalsy();
  expect((await sessionOf(asha, session.id)).status).toBe('scheduled');
});

test('changed weekly hours over booked sessions say so, and others are saved at once', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ windows: daily('09:00', '17:00') });
  const slots = await asha.freeSlots();
  const early = slots.find(({ startTime }) => startTime.slice(11, 16) === '03:30');
  await student('Riya').book(asha, early);
  const page = await signedIn(asha);
  await page.goto(AT);
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  for (const day of days) await page.getByLabel(weekly.to(day)).fill('16:00');
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();

  for (const day of days) await page.getByLabel(weekly.from(day)).fill('10:00');
  await page.getByRole('button', { name: saving.save }).click();
  const dialog = page.getByRole('dialog', { name: words.title(1) });
  await expect(dialog.getByRole('listitem')).toContainText('Riya');
  await dialog.getByRole('button', { name: words.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
});

test('a saved week over booked sessions says which they are before it is used', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ windows: daily('09:00', '17:00') });
  const slot = (await distantSlots(asha)).at(-1);
  await student('Riya').book(asha, slot);
  const weeklySlots = [{ day: 'Monday', startTime: '09:00', endTime: '10:00', isActive: true }];
  const path = `/api/mentor-availability/templates/Short?mentorId=${asha.person.sub}`;
  await asha.api.put(path, { name: 'Short', weeklySlots });
  const page = await signedIn(asha);
  await page.goto(AT);
  await page.getByRole('button', { name: templates.use('Short') }).click();
  const choice = page.getByRole('dialog', { name: templates.use('Short') });
  await choice.getByLabel(templates.firstWeek).selectOption(monday(2).startDate);
  const apply = choice.getByRole('button', { name: templates.apply });
  await apply.click();
  const dialog = page.getByRole('dialog', { name: words.title(1) });
  await expect(dialog.getByRole('listitem')).toContainText('Riya');
  await axe(page);
  await dialog.getByRole('button', { name: words.back }).click();
  await expect(dialog).toBeHidden();
  expect(await distantSlots(asha)).not.toHaveLength(1);

  await apply.click();
  await dialog.getByRole('button', { name: words.save }).click();
  await expect(choice).toBeHidden();
  expect(await distantSlots(asha)).toHaveLength(1);
});

test('custom hours with a booked session are not removed without a question', async ({
  signedIn,
  mentor,
  student,
}) => {
  const evening = { startTime: '18:00', endTime: '20:00', isBlocked: false };
  const date = monday(2).startDate;
  const asha = await mentor({
    windows: daily('09:00', '17:00'),
    availability: { overrideSlots: [{ ...evening, date }] },
  });
  const session = await student('Riya').book(asha, existing((await distantSlots(asha))[0]));
  expect(dateOf(session.startTime)).toBe(date);
  const page = await signedIn(asha);
  await page.goto(`${AT}?section=dates`);
  const remove = page.getByRole('button', { name: dates.remove });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: words.title(1) });
  await expect(dialog.getByRole('listitem')).toContainText('Riya');
  await dialog.getByRole('button', { name: words.back }).click();
  await expect(remove).toBeVisible();

  await remove.click();
  await dialog.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(dates.none)).toBeVisible();
});

test('hours can be saved although the booked sessions cannot be read', async ({
  signedIn,
  mentor,
  allowErrors,
}) => {
  const page = await signedIn(await mentor({ windows: daily('09:00', '17:00') }));
  allowErrors(/mentor-sessions\?/);
  await page.route(/\/api\/mentor-sessions\?/, (call) => call.fulfill({ status: 503 }));
  await page.goto(AT);
  const end = page.getByLabel(weekly.to('Monday'));
  await end.fill('16:00');
  const save = page.getByRole('button', { name: saving.save });
  await save.click();
  const dialog = page.getByRole('dialog', { name: words.unchecked.title });
  await axe(page);
  await dialog.getByRole('button', { name: words.back }).click();
  await expect(dialog).toBeHidden();
  await save.click();
  await dialog.getByRole('button', { name: words.unchecked.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
  await page.reload();
  await expect(end).toHaveValue('16:00');
});
