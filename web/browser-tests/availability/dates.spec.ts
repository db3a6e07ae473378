import { type CalendarDate, startOfWeek, today } from '@internationalized/date';
import { axe, daily, expect, screenshot, test, texts } from '../fixtures';

const AT = '/dashboard/mentor/availability';
const { dates, templates, weekly } = texts.availability;
const KOLKATA = 'Asia/Kolkata';
const month = new Intl.DateTimeFormat('en-IN', {
  timeZone: KOLKATA,
  month: 'long',
  year: 'numeric',
});
const monthOf = (date: CalendarDate) => month.format(date.toDate(KOLKATA));
const monday = (weeks: number) => startOfWeek(today(KOLKATA), 'en-IN', 'mon').add({ weeks });

test('a range of dates can be taken off and restored', async ({ signedIn, mentor }) => {
  const asha = await mentor({ windows: daily('09:00', '11:00') });
  const page = await signedIn(asha);
  await page.goto(`${AT}?section=dates`);
  // The calendar's next page always contains the first of the next month.
  const first = today(KOLKATA).set({ day: 1 }).add({ months: 1 });
  const last = first.add({ days: 9 });
  const free = () =>
    asha.freeSlots({ startDate: first.toString(), endDate: last.add({ days: 1 }).toString() });
  expect(await free()).toHaveLength(20);

  await page.getByRole('application').getByRole('button', { name: 'Next' }).first().click();
  await expect(page.getByRole('application').getByRole('heading')).toContainText(monthOf(first));
  const choosable = page.getByRole('gridcell').getByRole('button', { disabled: false });
  await choosable.filter({ hasText: /^1$/ }).click();
  await page.getByLabel(dates.last).fill(last.toString());
  await page.getByRole('button', { name: dates.apply(10) }).click();
  await expect(page.getByText(dates.done)).toBeVisible();
  expect(await free()).toHaveLength(0);
  await expect(page.getByText(dates.kinds.off.now)).toBeVisible();
  const off = page.getByRole('gridcell').getByRole('button', { name: dates.kinds.off.marked });
  await expect(off).toHaveCount(10);
  await axe(page);
  await screenshot(page, 'availability-dates');

  await page.getByRole('button', { name: dates.removeDays('') }).click();
  await expect(page.getByText(dates.none)).toBeVisible();
  await expect(page.getByRole('heading', { name: dates.coming })).toBeFocused();
  expect(await free()).toHaveLength(20);
});

test('a date gets other hours with the keyboard alone', async ({ signedIn, mentor }) => {
  const asha = await mentor({ windows: daily('09:00', '11:00') });
  const page = await signedIn(asha);
  await page.goto(`${AT}?section=dates`);
  const day = today(KOLKATA).add({ days: 3 });
  await page.getByRole('gridcell').getByRole('button', { name: /Today/ }).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByLabel(dates.kinds.off.choice).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(dates.kinds.other.choice)).toBeChecked();
  await page.getByLabel(weekly.from(dates.hours)).fill('18:00');
  await page.getByLabel(weekly.to(dates.hours)).fill('21:00');
  await page.getByRole('button', { name: dates.apply(1) }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${dates.kinds.other.marked}: 6:00 pm – 9:00 pm`)).toBeVisible();
  const slots = await asha.freeSlots({
    startDate: day.toString(),
    endDate: day.add({ days: 1 }).toString(),
  });
  expect(slots.map((slot) => slot.startTime.slice(11, 16))).toEqual(['12:30', '13:30', '14:30']);
});

test('a saved week can be applied to two other weeks', async ({ signedIn, mentor }) => {
  const asha = await mentor({ windows: daily('09:00', '11:00') });
  const page = await signedIn(asha);
  await page.goto(AT);
  await page.getByLabel(weekly.to('Monday')).fill('10:00');
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    await page.getByRole('checkbox', { name: day }).uncheck();
  }
  await page.getByLabel(templates.name).fill('Exam weeks');
  await page.getByRole('button', { name: templates.save }).click();
  await page.getByRole('button', { name: templates.use('Exam weeks') }).click();

  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(templates.firstWeek).selectOption(monday(1).toString());
  await dialog.getByLabel(templates.weeks).selectOption('2');
  await expect(dialog).toContainText('replace your usual ones');
  await axe(page);
  await dialog.getByRole('button', { name: templates.apply }).click();
  await expect(dialog).toBeHidden();

  const week = (weeks: number) =>
    asha.freeSlots({ startDate: monday(weeks).toString(), endDate: monday(weeks + 1).toString() });
  expect(await week(1)).toHaveLength(1);
  expect(await week(2)).toHaveLength(1);
  expect(await week(3)).toHaveLength(14);
  await page.getByRole('link', { name: texts.availability.sections.dates }).click();
  await expect(page.getByText(dates.byTemplate('Exam weeks'))).toBeVisible();

  await page.getByRole('link', { name: texts.availability.sections.weekly }).click();
  await page.getByRole('button', { name: templates.remove('Exam weeks') }).click();
  await expect(page.getByRole('button', { name: templates.use('Exam weeks') })).toBeHidden();
});
