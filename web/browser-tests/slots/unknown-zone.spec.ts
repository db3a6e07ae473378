import { test as base, daily, expect, texts } from '../fixtures';
import { option, slotPage, weekOf } from './slotPage';

// With a TZ that is not a zone, Chromium reports Etc/Unknown.
const test = base.extend<object, { launchOptions: object }>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, env: { ...process.env, TZ: 'Nowhere/Town' } }),
    { scope: 'worker' },
  ],
});

test('a device without a known zone shows times in UTC, says so and can book', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ windows: daily('00:00', '24:00') });
  const page = await signedIn(student(), { timezoneId: undefined });
  const [slot] = (await asha.freeSlots()).slice(1);

  await page.goto(slotPage(asha, weekOf(slot, 'UTC')));
  await expect(page.getByText(texts.app.zoneUnknown)).toBeVisible();
  await option(page, slot, 'UTC').check();
  await page.getByRole('button', { name: texts.slots.summary.pay }).click();
  await expect(page).toHaveURL(/\/dashboard\/payment\?bookingId=/);
  await expect(page.getByRole('main')).toContainText('UTC');
});
