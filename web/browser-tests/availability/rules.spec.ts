import { axe, expect, screenshot, test, texts } from '../fixtures';

const AT = '/dashboard/mentor/availability';
const { rules, problems, saving, preview, weekly, sections } = texts.availability;
const MORNING = [{ day: 'Monday', startTime: '09:00', endTime: '10:00' } as const];

test('a new time zone keeps the hours on the clock', async ({ signedIn, mentor }) => {
  const asha = await mentor({ windows: MORNING });
  const page = await signedIn(asha);
  await page.goto(`${AT}?section=rules`);
  await page.getByRole('combobox', { name: rules.timezone }).fill('New York');
  await page.getByRole('option', { name: 'New York (America/New_York)' }).click();
  await expect(page.getByText(rules.timezoneChanged('America/New_York'))).toBeVisible();
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
  await expect(page.getByText(preview.zone('New York'))).toBeVisible();
  const [slot] = await asha.freeSlots();
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/New_York',
    timeStyle: 'short',
  });
  expect(clock.format(new Date(slot?.startTime ?? 0))).toBe('09:00');
});

test('a value out of bounds is reported at its field', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: MORNING }));
  await page.goto(`${AT}?section=rules`);
  const length = page.getByLabel(rules.fields.sessionMinutes.label);
  for (const wrong of ['4', '481', '', '7.5']) {
    await length.fill(wrong);
    await expect(page.getByText(problems.bounds(5, 480))).toBeVisible();
    await expect(length).toHaveAttribute('aria-invalid', 'true');
  }
  await page.getByLabel(rules.fields.bookingWindowDays.label).fill('731');
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByText(saving.invalid)).toBeVisible();
  await axe(page);
  await screenshot(page, 'availability-rules');
  await length.fill('30');
  await page.getByLabel(rules.fields.bookingWindowDays.label).fill('60');
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
  await page.reload();
  await expect(length).toHaveValue('30');
});

test('an edit during a save is neither lost nor saved', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: MORNING }));
  await page.goto(`${AT}?section=rules`);
  const length = page.getByLabel(rules.fields.sessionMinutes.label);
  const days = page.getByLabel(rules.fields.bookingWindowDays.label);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/mentor-availability\?/, async (call) => {
    if (call.request().method() === 'PUT') await held;
    await call.continue();
  });
  await length.fill('30');
  const save = page.getByRole('button', { name: saving.save });
  await save.click();
  await expect(page.getByRole('button', { name: saving.pending })).toBeVisible();
  await length.fill('4');
  await days.fill('77');
  letGo();

  await expect(save).toBeVisible();
  await expect(length).toHaveValue('4');
  await expect(page.getByText(problems.bounds(5, 480))).toBeVisible();
  await page.getByRole('button', { name: saving.discard }).click();
  await expect(length).toHaveValue('30');
  await days.fill('77');
  await save.click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
  await page.reload();
  await expect(length).toHaveValue('30');
  await expect(days).toHaveValue('77');
});

test('a conflicting save offers the stored version or an overwrite', async ({
  signedIn,
  mentor,
  allowErrors,
}) => {
  const page = await signedIn(await mentor({ windows: MORNING }));
  await page.goto(AT);
  const end = page.getByLabel(weekly.to('Monday'));
  await expect(end).toHaveValue('10:00');
  const other = await page.context().newPage();
  await other.goto(`${AT}?section=rules`);
  const notice = other.getByLabel(rules.fields.minNoticeHours.label);
  await notice.fill('5');

  await end.fill('11:00');
  await page.getByRole('button', { name: saving.save }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();

  allowErrors(/mentor-availability\?/);
  await other.getByRole('button', { name: saving.save }).click();
  await expect(other.getByText(saving.conflict)).toBeVisible();
  await other.getByRole('button', { name: saving.loadLatest }).click();
  await expect(notice).toHaveValue('0');
  await other.getByRole('link', { name: sections.weekly }).click();
  await expect(other.getByLabel(weekly.to('Monday'))).toHaveValue('11:00');

  await other.getByLabel(weekly.to('Monday')).fill('12:00');
  await page.getByLabel(weekly.to('Monday')).fill('13:00');
  await other.getByRole('button', { name: saving.save }).click();
  await expect(other.getByRole('region', { name: saving.title })).toBeHidden();
  await page.getByRole('button', { name: saving.save }).click();
  await page.getByRole('button', { name: saving.overwrite }).click();
  await expect(page.getByRole('region', { name: saving.title })).toBeHidden();
  await page.reload();
  await expect(end).toHaveValue('13:00');
});

test('leaving with unsaved changes asks for confirmation', async ({ signedIn, mentor }) => {
  const page = await signedIn(await mentor({ windows: MORNING }));
  await page.goto(AT);
  await page.getByLabel(weekly.to('Monday')).fill('11:00');
  await page.getByRole('link', { name: sections.rules }).click();
  await page.getByRole('link', { name: texts.app.nav.sessions }).click();
  await page.getByRole('button', { name: texts.app.unsaved.stay }).click();
  await expect(page).toHaveURL(/section=rules/);
  await page.getByRole('link', { name: texts.app.nav.sessions }).click();
  await page.getByRole('button', { name: texts.app.unsaved.leave }).click();
  await expect(page).toHaveURL(/mentor\/sessions/);
});
