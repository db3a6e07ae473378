import { today } from '@internationalized/date';
import { datesLabel } from '../../src/availability/labels';
import { daily, expect, screenshot, test, texts } from '../fixtures';

const AT = '/dashboard/mentor/availability';
const { preview } = texts.availability;

test('the preview begins today, and at the date that is being edited', async ({
  signedIn,
  mentor,
}) => {
  const asha = await mentor({ windows: daily('09:00', '11:00') });
  const page = await signedIn(asha);
  const now = today('Asia/Kolkata');
  await page.goto(`${AT}?section=dates`);
  await expect(page.getByText(datesLabel(String(now), 6))).toBeVisible();
  await expect(page.getByRole('button', { name: preview.previous })).toBeDisabled();

  const first = now.set({ day: 1 }).add({ months: 1 });
  await page.getByRole('application').getByRole('button', { name: 'Next' }).first().click();
  const choosable = page.getByRole('gridcell').getByRole('button', { disabled: false });
  await choosable.filter({ hasText: /^1$/ }).click();
  await expect(page.getByText(datesLabel(String(first), 6))).toBeVisible();
  await screenshot(page, 'availability-preview');
  await page.getByRole('button', { name: preview.previous }).click();
  await expect(page.getByText(datesLabel(String(first), 6))).toHaveCount(0);
});
