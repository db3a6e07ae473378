import { parseDate } from '@internationalized/date';
import { daily, expect, shot, test, texts } from './fixtures';
import { option, slotPage, there, weekFrom } from './slots';

const NEW_YORK = 'America/New_York';
const KOLKATA = 'Asia/Kolkata';
const CHANGE = parseDate('2027-03-14');
const { slots: words } = texts;

test('New York and Kolkata agree about the times before and after 14 March 2027', async ({
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
  const [before, after] = [
    weekFrom(CHANGE.subtract({ days: 6 })),
    weekFrom(CHANGE.add({ days: 1 })),
  ];
  const [early] = await asha.freeSlots(before);
  const [late] = await asha.freeSlots(after);

  await page.goto(slotPage(asha, before));
  await expect(page.getByText(words.clockChange('New York', 60, CHANGE))).toBeVisible();
  await expect(option(page, early, NEW_YORK)).toHaveAccessibleName(
    '8:00 am, 6:30 pm for the mentor, Monday 8 March, GMT-5',
  );
  await expect(option(page, early, NEW_YORK)).toHaveValue(there(early).startTime);
  await expect(page.getByRole('radio')).toHaveCount(14);
  await shot(page, 'zones-before');

  await page.getByRole('button', { name: words.week.next }).click();
  await expect(option(page, late, NEW_YORK)).toHaveAccessibleName(
    '9:00 am, 6:30 pm for the mentor, Monday 15 March, GMT-4',
  );
  await expect(page.getByText(words.clockChange('New York', 60, CHANGE))).toHaveCount(0);
  await option(page, late, NEW_YORK).check();
  await shot(page, 'zones-after');
  await page.getByRole('button', { name: words.summary.pay }).click();
  await expect(page).toHaveURL(/\/dashboard\/payment\?bookingId=/);
  const main = page.getByRole('main');
  await expect(main).toContainText('15 March 2027');
  await expect(main).toContainText(/9:00\s–\s10:00\sam/);
  await expect(main).toContainText(/6:30\s–\s7:30\spm/);
});
