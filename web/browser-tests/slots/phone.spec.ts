import { parseDate } from '@internationalized/date';
import { longDay, monthOf } from '../../src/time/days';
import { axe, daily, expect, type Page, PHONE, screenshot, test, texts } from '../fixtures';
import { ahead, option, plus, slotPage } from './slotPage';

const { slotPicker: words, slots } = texts;
const NARROW = { viewport: { width: 320, height: 640 }, hasTouch: true };

test('a phone shows one day of a mentor who works around the clock, and no empty bar', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor({
    windows: daily('00:00', '24:00'),
    availability: { sessionMinutes: 10, slotIntervalMinutes: 10, maxSessionsPerWeek: 200 },
  });
  const week = ahead(1);
  const page = await guest(PHONE);
  await page.goto(slotPage(asha, week));
  await expect(page.getByRole('radio')).toHaveCount(144);
  for (const part of Object.values(words.parts)) {
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await axe(page);
  await screenshot(page, 'slots-phone-day');

  const third = parseDate(plus(week, 2));
  const day = page.getByRole('button', { name: `${longDay(third)}, ${words.free(144)}` });
  await day.click();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radiogroup')).toHaveAccessibleName(longDay(third));
  await page.reload();
  await expect(page.getByRole('radiogroup')).toHaveAccessibleName(longDay(third));

  // One tab stop, and the arrows choose.
  const radios = page.getByRole('radio');
  await radios.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(2)).toBeChecked();
  await expect(radios.nth(2)).toBeFocused();
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('a slot 700 days ahead is a few presses away, at 320 px', async ({ guest, mentor }) => {
  const date = plus(ahead(0), 700);
  const asha = await mentor({ availability: { bookingWindowDays: 730 } });
  const far = { startDate: date, endDate: plus(ahead(0), 701) };
  const [, slot] = await asha.freeSlots(far);
  const page = await guest(NARROW);
  await page.goto(slotPage(asha));
  await openMonths(page);
  await page
    .getByLabel(words.month, { exact: true })
    .selectOption({ label: monthOf(parseDate(date)) });
  const cell = page.getByRole('gridcell').getByRole('button', { disabled: false });
  await axe(page);
  await noSidewaysScroll(page);
  await screenshot(page, 'slots-phone-month');
  await cell
    .filter({ hasText: new RegExp(`^${parseDate(date).day}$`) })
    .and(page.getByRole('button', { name: words.hasFree }))
    .click();
  await expect(page).toHaveURL(new RegExp(`week=${date}`));
  await option(page, slot).check();
  await expect(page.getByRole('button', { name: slots.summary.go })).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
});

test('the month marks the days with free slots, and works with the keyboard', async ({
  guest,
  mentor,
}) => {
  const [date, full] = [plus(ahead(2), 0), plus(ahead(2), 1)];
  const asha = await mentor({
    windows: [],
    availability: {
      overrideSlots: [{ date, startTime: '10:00', endTime: '12:00', isBlocked: false }],
    },
  });
  const page = await guest();
  await page.goto(slotPage(asha, ahead(1)));
  await expect(page.getByText(slots.none.empty(asha.person.name))).toBeVisible();
  await openMonths(page);
  await page
    .getByLabel(words.month, { exact: true })
    .selectOption({ label: monthOf(parseDate(date)) });
  const cells = page.getByRole('gridcell').getByRole('button');
  const marked = cells.and(page.getByRole('button', { name: words.hasFree }));
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveText(String(parseDate(date).day));
  await axe(page);
  await screenshot(page, 'slots-month');

  await marked.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveText(String(parseDate(full).day));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('button', { name: words.pickDate('') })).toBeFocused();
});

function openMonths(page: Page) {
  return page.getByRole('button', { name: words.pickDate('') }).click();
}

async function noSidewaysScroll(page: Page) {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBeLessThanOrEqual(0);
}
