import type { Page } from '@playwright/test';
import { axe, expect, PHONE, screenshot, settled, test, texts } from '../fixtures';

const AT = '/dashboard/mentor/availability';
const { weekly, grid, saving } = texts.availability;
const MORNINGS = [{ day: 'Monday', startTime: '09:00', endTime: '12:00' } as const];

/** A position in the week's grid, in screen coordinates. */
async function spot(page: Page, day: number, hour: number) {
  const area = await page.getByRole('group', { name: grid.title }).boundingBox();
  if (!area) throw new Error('The grid is not in sight');
  return { x: area.x + ((day + 0.5) / 7) * area.width, y: area.y + (hour / 24) * area.height };
}

async function drag(page: Page, from: { day: number; hour: number }, to: typeof from) {
  await page.getByRole('group', { name: grid.title }).scrollIntoViewIfNeeded();
  const [one, other] = [
    await spot(page, from.day, from.hour),
    await spot(page, to.day, to.hour),
  ] as const;
  await page.mouse.move(one.x, one.y);
  await page.mouse.down();
  await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2);
  await page.mouse.move(other.x, other.y);
  await page.mouse.up();
}

const hours = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: grid.title }).getByRole('button', { name });

test('hours are drawn, moved and stretched by pointer, and never overlap', async ({
  signedIn,
  mentor,
}) => {
  const page = await signedIn(await mentor({ windows: MORNINGS }), {
    viewport: { width: 1280, height: 1700 },
  });
  await page.goto(AT);
  await settled(page);

  await drag(page, { day: 1, hour: 14 }, { day: 1, hour: 16.5 });
  await expect(hours(page, 'Tuesday, 2:00 pm – 4:30 pm')).toBeVisible();
  await drag(page, { day: 1, hour: 15 }, { day: 3, hour: 16 });
  await expect(hours(page, 'Thursday, 3:00 pm – 5:30 pm')).toBeVisible();
  await drag(page, { day: 3, hour: 17.4 }, { day: 3, hour: 19.4 });
  await expect(hours(page, 'Thursday, 3:00 pm – 7:30 pm')).toBeVisible();
  await drag(page, { day: 3, hour: 17 }, { day: 0, hour: 12 });
  await expect(hours(page, 'Monday, 9:00 am – 12:00 pm')).toBeVisible();
  await expect(hours(page, /Monday/)).toHaveCount(1);
});

test('a fast drag ends where the pointer is released', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: MORNINGS }));
  await page.goto(AT);
  await settled(page);
  const area = page.getByRole('group', { name: grid.title });
  await area.scrollIntoViewIfNeeded();
  const [from, to] = [await spot(page, 1, 14), await spot(page, 1, 16.5)] as const;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await area.evaluate(
    (it, [clientX, clientY]) => {
      const at = { bubbles: true, clientX, clientY };
      it.dispatchEvent(new PointerEvent('pointermove', at));
      it.dispatchEvent(new PointerEvent('pointerup', at));
    },
    [to.x, to.y] as const,
  );
  await page.mouse.up();
  await expect(hours(page, 'Tuesday, 2:00 pm – 4:30 pm')).toBeVisible();
});

test('a tap adds an hour on a touch screen', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: MORNINGS }), PHONE);
  await page.goto(AT);
  await settled(page);
  await page.getByRole('group', { name: grid.title }).evaluate((it) => it.scrollIntoView());
  const { x, y } = await spot(page, 2, 10);
  await page.touchscreen.tap(x, y);
  await expect(hours(page, 'Wednesday, 10:00 am – 11:00 am')).toBeVisible();
});

test('hours are moved, stretched over midnight and removed with the keyboard alone', async ({
  signedIn,
  mentor,
}) => {
  const page = await signedIn(await mentor({ windows: MORNINGS }));
  await page.goto(AT);
  await settled(page);

  await hours(page, /Monday/).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const moved = hours(page, 'Tuesday, 9:15 am – 12:30 pm');
  await expect(moved).toBeFocused();
  await expect(moved).toHaveAccessibleDescription(grid.help);
  for (let quarter = 0; quarter < 47; quarter++) await page.keyboard.press('Shift+ArrowDown');
  await expect(hours(page, 'Tuesday, 9:15 am – 12:15 am')).toBeFocused();
  await expect(page.getByText(weekly.nextDay)).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(hours(page, /Tuesday/)).toHaveCount(0);
  await expect(page.getByText(grid.removed('Tuesday, 9:15 am – 12:15 am'))).toBeAttached();
});

test('a copied day shows its new times on an open slot page', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ windows: MORNINGS });
  const riya = await signedIn(student());
  await riya.goto(`/dashboard/student/booking/slot-selection?mentorId=${asha.person.sub}`);
  await riya.getByRole('button', { name: texts.slots.week.next }).click();
  await expect(riya.getByRole('radio')).toHaveCount(3);

  const page = await signedIn(asha);
  await page.goto(AT);
  await page.getByRole('button', { name: weekly.copy('Monday') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wednesday').check();
  await dialog.getByLabel('Friday').check();
  await dialog.getByRole('button', { name: weekly.apply }).click();
  await expect(page.getByText(texts.availability.preview.unsaved)).toBeVisible();
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();

  await expect(riya.getByRole('radio')).toHaveCount(9);
  await page.getByRole('button', { name: texts.availability.preview.next }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^9:00 am$/ })).toHaveCount(3);
});

test('overlapping hours are reported at their place and not saved', async ({
  signedIn,
  mentor,
}) => {
  const page = await signedIn(await mentor({ windows: MORNINGS }), PHONE);
  await page.goto(AT);
  await page.getByRole('button', { name: weekly.add('Monday') }).click();
  const starts = page.getByLabel(weekly.from('Monday'));
  await expect(starts).toHaveCount(2);
  await starts.last().fill('11:00');
  await expect(
    page.getByRole('alert').filter({ hasText: texts.availability.problems.overlap }),
  ).toHaveCount(2);
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByText(saving.invalid)).toBeVisible();
  await axe(page);
  await starts.last().fill('13:00');
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
});

test('a mentor without a schedule starts with default hours in the device’s zone', async ({
  signedIn,
  student,
}) => {
  // A mentor who signs in for the first time has no availability document.
  const newMentor = student('New Mentor');
  newMentor.person.role = 'mentor';
  const page = await signedIn(newMentor, { timezoneId: 'America/New_York' });
  await page.goto(AT);
  await expect(page.getByText(saving.first)).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByText(texts.availability.preview.zone('New York'))).toBeVisible();
  await expect(page.getByText(saving.first)).toBeHidden();
  await screenshot(page, 'availability-week');
});
