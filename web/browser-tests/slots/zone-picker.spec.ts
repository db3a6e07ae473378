import { axe, daily, expect, type Page, PHONE, screenshot, test, texts } from '../fixtures';
import { ahead, option, slotPage } from './slotPage';

const NEW_YORK = 'America/New_York';
const KOLKATA = 'Asia/Kolkata';
const { slotPicker, slots } = texts;
const words = slotPicker.zone;

test('times can be shown in another zone, which is remembered and shared', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor({ zone: KOLKATA, windows: daily('18:00', '22:00') });
  const [slot] = await asha.freeSlots({ startDate: ahead(1).startDate });
  const page = await guest();
  await page.goto(slotPage(asha, ahead(1)));
  await option(page, slot).check();

  const dialog = await openZones(page);
  await axe(page);
  await screenshot(page, 'slots-zones');
  await dialog.getByLabel(words.search).fill('york new');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await axe(page);
  await dialog.getByRole('listitem').getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(zoneButton(page)).toContainText('New York');
  await expect(option(page, slot, NEW_YORK)).toBeChecked();
  await expect(page.getByRole('complementary')).toContainText(/E[SD]T/);
  await expect(page).toHaveURL(/zone=America%2FNew_York/);

  await page.goto(slotPage(asha, ahead(1)));
  await expect(option(page, slot, NEW_YORK)).toBeVisible();

  const shared = await guest();
  await shared.goto(`${slotPage(asha, ahead(1))}&zone=America%2FNew_York`);
  await expect(option(shared, slot, NEW_YORK)).toBeVisible();
  await (await openZones(shared)).getByRole('button', { name: words.device }).click();
  await expect(option(shared, slot, KOLKATA)).toBeVisible();
  await expect(shared).not.toHaveURL(/zone=/);
});

test('the mentor’s clock is one press away, also on a phone and with the keyboard', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor({ zone: KOLKATA, windows: daily('18:00', '22:00') });
  const [slot] = await asha.freeSlots({ startDate: ahead(1).startDate });
  const page = await guest({ ...PHONE, timezoneId: NEW_YORK });
  await page.goto(slotPage(asha, ahead(1)));
  await expect(option(page, slot, NEW_YORK)).toBeVisible();
  await expect(page.getByRole('radio').first()).not.toHaveAccessibleName(/mentor/);
  const dialog = await openZones(page);
  await axe(page);
  await screenshot(page, 'slots-zones-phone');
  await dialog.getByRole('button', { name: slots.facts.mentorNow }).press('Enter');
  await expect(option(page, slot, KOLKATA)).toBeVisible();
  await expect(zoneButton(page)).toBeFocused();
});

function zoneButton(page: Page) {
  return page.getByRole('button', { name: /^Times in/ });
}

async function openZones(page: Page) {
  await zoneButton(page).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await expect(dialog.getByLabel(words.search)).toBeVisible();
  return dialog;
}
