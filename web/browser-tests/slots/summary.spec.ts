import { slotLabel } from '../../src/slots/choices/slotLabel';
import { axe, daily, expect, type Page, type Slot, screenshot, test, texts } from '../fixtures';
import { ahead, existing, option, slotPage } from './slotPage';

const { slotPicker: words, slots } = texts;

test('booked slots can be hidden, but not the own hold', async ({ signedIn, mentor, student }) => {
  const asha = await mentor({ windows: daily('09:00', '12:00') });
  const [riya, kabir] = [student('Riya'), student('Kabir')];
  const [first, second, third] = await asha.freeSlots(ahead(1));
  await kabir.book(asha, first);
  await riya.hold(asha, second);
  const page = await signedIn(riya);
  await page.goto(slotPage(asha, ahead(1)));
  await expect(option(page, first)).toBeDisabled();
  await page.getByLabel(words.hideBooked).check();
  await expect(option(page, first)).toHaveCount(0);
  await expect(option(page, third)).toBeEnabled();
  await expect(held(page, second)).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(option(page, third)).toBeEnabled();
  await expect(option(page, first)).toHaveCount(0);
});

test('the summary names the whole amount, and asks again about a time at night', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor({ windows: daily('00:00', '24:00') });
  const [night] = await asha.freeSlots(ahead(1));
  const page = await guest();
  await page.goto(slotPage(asha, ahead(1)));
  await option(page, night).check();
  const pay = page.getByRole('button', { name: slots.summary.pay });
  await expect(pay).toContainText('₹1,500');
  await expect(page.getByText(words.total)).toBeVisible();
  await expect(page.getByText(words.night('12:00 am', 'IST'))).toBeVisible();
  await axe(page);
  await screenshot(page, 'slots-night');
  const noon = (await asha.freeSlots(ahead(1))).find(({ startTime }) =>
    startTime.includes('T06:30'),
  );
  await option(page, existing(noon)).check();
  await expect(page.getByText(/Just checking/)).toHaveCount(0);
});

function held(page: Page, slot: Slot | undefined) {
  const { time } = slotLabel(existing(slot), 'Asia/Kolkata');
  return page.getByRole('link', { name: new RegExp(`${time}\\s*${slots.held}`) });
}
