import { today } from '@internationalized/date';
import { longDay } from '../../src/time/days';
import { axe, daily, expect, PHONE, screenshot, test, texts } from '../fixtures';
import { ahead, dayOf, existing, option, plus, slotPage } from './slotPage';

const KOLKATA = 'Asia/Kolkata';
const { slots: words } = texts;
const oneDay = (date: string) => ({
  windows: [],
  availability: {
    bookingWindowDays: 730,
    overrideSlots: [{ date, startTime: '10:00', endTime: '12:00', isBlocked: false }],
  },
});

test('the page opens on the day of the first free slot, also months away', async ({
  guest,
  mentor,
}) => {
  const date = plus(ahead(0), 200);
  const asha = await mentor(oneDay(date));
  for (const device of [{}, PHONE]) {
    const page = await guest(device);
    await page.goto(slotPage(asha));
    await expect(page.getByRole('radio')).toHaveCount(2);
    await expect(page.getByText(words.none.empty(asha.person.name))).toHaveCount(0);
    await axe(page);
    await screenshot(page, device === PHONE ? 'slots-opened-phone' : 'slots-opened');
  }
});

test('a week begins today', async ({ guest, mentor }) => {
  const asha = await mentor({ windows: daily('00:00', '24:00') });
  const page = await guest();
  await page.goto(slotPage(asha));
  const days = page.getByRole('radiogroup').getByRole('heading', { level: 3 });
  await expect(days).toHaveCount(7);
  const now = today(KOLKATA);
  await expect(days.first()).toHaveAccessibleName(longDay(now));
  await expect(days.last()).toHaveAccessibleName(longDay(now.add({ days: 6 })));
  await expect(page.getByRole('button', { name: words.week.previous })).toBeDisabled();
});

test('a card’s next free time opens the page with that slot chosen', async ({ guest, mentor }) => {
  const asha = await mentor(oneDay(plus(ahead(0), 9)));
  const [slot] = await asha.freeSlots(ahead(1));
  await asha.nextSlotListed();
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(asha.person.name)}`);
  await page.getByRole('link', { name: dayOf(slot) }).click();
  await expect(option(page, slot)).toBeChecked();
  await expect(page.getByRole('button', { name: words.summary.pay })).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('slot')).toBe(existing(slot).startTime);
  expect(searchParams.get('week')).toBe(plus(ahead(0), 9));
});

test('a day whose last free slot is taken stays open on a phone', async ({
  guest,
  mentor,
  student,
}) => {
  const asha = await mentor({ windows: daily('23:00', '24:00') });
  const [first] = await asha.freeSlots(ahead(1));
  const page = await guest(PHONE);
  await page.goto(slotPage(asha, ahead(1)));
  await expect(page.getByRole('radio')).toHaveCount(1);
  await student().book(asha, first);
  await expect(option(page, first)).toBeDisabled();
  await expect(page.getByText(texts.slotPicker.fullThatDay)).toBeVisible();
});
