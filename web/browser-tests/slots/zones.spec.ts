import { type CalendarDate, today } from '@internationalized/date';
import { clockChange, dateIn } from '../../src/time/clocks';
import { longDay, wholeDate } from '../../src/time/days';
import { daily, expect, screenshot, test, texts } from '../fixtures';
import { existing, option, slotPage, weekFrom } from './slotPage';

const NEW_YORK = 'America/New_York';
const KOLKATA = 'Asia/Kolkata';
const CHANGE = nextSpringChange();
const [MONDAY_BEFORE, MONDAY_AFTER] = [CHANGE.subtract({ days: 6 }), CHANGE.add({ days: 1 })];
const { slots: words } = texts;

test('New York and Kolkata show the same slots before and after the clocks change', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({
    name: 'Asha Menon',
    zone: KOLKATA,
    windows: daily('18:30', '20:30'),
    availability: { bookingWindowDays: 730 },
  });
  const page = await signedIn(student('Emma'), { timezoneId: NEW_YORK });
  const [before, after] = [weekFrom(MONDAY_BEFORE), weekFrom(MONDAY_AFTER)];
  const [early] = await asha.freeSlots(before);
  const [late] = await asha.freeSlots(after);

  await page.goto(slotPage(asha, before));
  await expect(page.getByText(words.clockChange('New York', 60, CHANGE))).toBeVisible();
  await expect(option(page, early, NEW_YORK)).toHaveAccessibleName(
    `8:00 am, ${longDay(MONDAY_BEFORE)}, EST`,
  );
  await expect(option(page, early, NEW_YORK)).toHaveValue(existing(early).startTime);
  await expect(page.getByRole('radio')).toHaveCount(14);
  await screenshot(page, 'zones-before');

  await page.getByRole('button', { name: words.week.next }).click();
  await expect(option(page, late, NEW_YORK)).toHaveAccessibleName(
    `9:00 am, ${longDay(MONDAY_AFTER)}, EDT`,
  );
  await expect(page.getByText(words.clockChange('New York', 60, CHANGE))).toHaveCount(0);
  await option(page, late, NEW_YORK).check();
  await expect(page.getByRole('complementary')).toContainText(/6:30\s–\s7:30\spm/);
  await screenshot(page, 'zones-after');
  await page.getByRole('button', { name: words.summary.pay }).click();
  await expect(page).toHaveURL(/\/dashboard\/payment\?bookingId=/);
  const main = page.getByRole('main');
  await expect(main).toContainText(wholeDate(MONDAY_AFTER));
  await expect(main).toContainText(/9:00\s–\s10:00\sam/);
  await expect(main).toContainText(/6:30\s–\s7:30\spm/);
});

/** The next spring change that is more than a week away. */
function nextSpringChange(): CalendarDate {
  const now = today(NEW_YORK);
  const inSpring = springChange(now.year);
  return inSpring.subtract({ weeks: 1 }).compare(now) > 0 ? inSpring : springChange(now.year + 1);
}

function springChange(year: number): CalendarDate {
  const change = clockChange(NEW_YORK, `${year}-02-01T00:00Z`, `${year}-06-01T00:00Z`);
  if (!change) throw new Error(`New York changes no clock in spring ${year}`);
  return dateIn(change.at, NEW_YORK);
}
