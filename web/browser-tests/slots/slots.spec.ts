import { axe, daily, expect, type Page, PHONE, screenshot, test, texts } from '../fixtures';
import { payButton } from '../payment/checkout';
import { ahead, dayOf, monday, option, plus, slotPage } from './slotPage';

const { slots: words } = texts;
// Computed once, because a test may run over midnight on a Sunday.
const [NEXT_WEEK, LATER_WEEK] = [monday(1), monday(2)];

test('a chosen time is held and leads to the payment', async ({ signedIn, mentor, student }) => {
  const asha = await mentor({ name: 'Asha Menon' });
  const riya = student('Riya');
  const page = await signedIn(riya);
  const [, slot] = await asha.freeSlots(LATER_WEEK);
  await page.goto(slotPage(asha, LATER_WEEK));
  await option(page, slot).check();
  await page.getByLabel(words.summary.topic).fill('A first design review');
  await axe(page);
  await screenshot(page, 'slots-chosen');
  await page.getByRole('button', { name: words.summary.pay }).click();
  await expect(payButton(page)).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('link', { name: words.toPayment, exact: true })).toBeVisible();
  await expect(page.getByText(/was just taken/)).toHaveCount(0);
  await screenshot(page, 'slots-held');
});

test('an open page shows that a time is taken and released', async ({ guest, mentor, student }) => {
  const asha = await mentor();
  const [riya, kabir] = [student('Riya'), student('Kabir')];
  const [first, second] = await asha.freeSlots(NEXT_WEEK);
  const page = await guest();
  await page.goto(slotPage(asha, NEXT_WEEK));
  await option(page, first).check();

  const hold = await riya.hold(asha, first);
  await expect(option(page, first)).toBeDisabled();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('complementary')).toContainText(dayOf(first));
  await screenshot(page, 'slots-lost');
  await option(page, second).check();

  await riya.api.delete(`/api/bookings/${hold.bookingId}`);
  await expect(option(page, first)).toBeEnabled();
  await expect(option(page, second)).toBeChecked();
  await kabir.book(asha, first);
  await expect(option(page, first)).toBeDisabled();
});

test('a hidden tab closes its stream and refreshes when it is shown again', async ({
  guest,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const [first] = await asha.freeSlots(NEXT_WEEK);
  const page = await guest();
  const stream = (request: { url(): string }) => request.url().includes('/slots/stream');
  const ended = page.waitForEvent('requestfailed', stream);
  const opened = page.waitForRequest(stream);
  await page.goto(slotPage(asha, NEXT_WEEK));
  await expect(option(page, first)).toBeEnabled();
  await opened;
  await setVisibility(page, 'hidden');
  await ended;

  await student().hold(asha, first);
  await setVisibility(page, 'shown');
  await expect(option(page, first)).toBeDisabled();
});

/** A driven browser reports all of its tabs as visible. */
async function setVisibility(page: Page, state: 'hidden' | 'shown') {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state === 'hidden');
}

test('weeks go forward and back to today, and an empty week links to the next free time', async ({
  guest,
  mentor,
}) => {
  const [first, next, day] = [ahead(0), ahead(1), monday(3)];
  const asha = await mentor({
    windows: [],
    availability: {
      overrideSlots: [
        { date: plus(day, 1), startTime: '10:00', endTime: '12:00', isBlocked: false },
      ],
    },
  });
  const page = await guest();
  await page.goto(slotPage(asha, first));
  await expect(page.getByRole('button', { name: words.week.previous })).toBeDisabled();
  await page.getByRole('button', { name: words.week.next, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`week=${next.startDate}`));
  await page.getByRole('button', { name: /next available slot/ }).click();
  await expect(page).toHaveURL(new RegExp(`week=${plus(day, 1)}`));
  await expect(page.getByRole('radio')).toHaveCount(2);
  await page.getByRole('button', { name: words.week.next }).click();
  await expect(page.getByText(words.none.later(asha.person.name))).toBeVisible();
  await expect(page.getByRole('button', { name: words.week.next })).toBeDisabled();
  await page.getByRole('button', { name: words.week.previous }).click();
  await expect(page.getByRole('radio')).toHaveCount(2);
  await page.getByRole('button', { name: words.week.today }).click();
  await expect(page.getByRole('button', { name: words.week.previous })).toBeDisabled();
});

test('a phone shows a day’s times and the form in a sheet', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ price: 0, windows: daily('09:00', '12:00') });
  const page = await signedIn(student('Riya'), PHONE);
  const [slot] = await asha.freeSlots(NEXT_WEEK);
  await page.goto(slotPage(asha, NEXT_WEEK));
  await option(page, slot).check();
  await page.getByRole('button', { name: words.summary.go }).click();
  await axe(page);
  await screenshot(page, 'slots-phone');
  await page.getByRole('button', { name: words.summary.ask }).click();
  await expect(page).toHaveURL(/\/dashboard\/student\/sessions\/[^/]+$/);
});

test('a free time is booked at once or asked for, as the mentor chose', async ({
  signedIn,
  mentor,
  student,
}) => {
  const asha = await mentor({ price: 0 });
  const page = await signedIn(asha);
  const { offer } = texts.mentor;
  const openOffer = page.getByRole('button', { name: offer.edit });
  const dialog = page.getByRole('dialog', { name: offer.title });
  const choice = dialog.getByLabel(offer.confirmation);
  await page.goto('/dashboard/mentor/overview');
  await openOffer.click();
  await expect(choice).toHaveValue('BY_MENTOR');

  const riya = student('Riya');
  const riyaPage = await signedIn(riya);
  const [first, second] = await asha.freeSlots(NEXT_WEEK);
  await riyaPage.goto(slotPage(asha, NEXT_WEEK));
  await option(riyaPage, first).check();
  await expect(riyaPage.getByText(words.summary.effects.ask)).toBeVisible();
  await riyaPage.getByRole('button', { name: words.summary.ask }).click();
  const waiting = riyaPage.getByText(texts.sessions.phase.theirAnswer.student, { exact: true });
  await expect(waiting).toBeVisible();
  await expect(riyaPage.getByText(texts.student.booked.title)).toHaveCount(0);

  await dialog.getByLabel(offer.price).fill('20');
  await expect(choice).toHaveCount(0);
  await dialog.getByLabel(offer.price).fill('0');
  await choice.selectOption({ label: offer.confirmations.INSTANT });
  await axe(page);
  await dialog.getByRole('button', { name: offer.save }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await openOffer.click();
  await expect(choice).toHaveValue('INSTANT');

  await riyaPage.goto(slotPage(asha, NEXT_WEEK));
  await option(riyaPage, second).check();
  await expect(riyaPage.getByText(words.summary.effects.book)).toBeVisible();
  await riyaPage.getByRole('button', { name: words.summary.book }).click();
  await expect(riyaPage.getByText(texts.student.booked.title)).toBeVisible();
  await expect(riyaPage.getByText(texts.student.booked.mail(riya.person.email))).toBeVisible();
  await expect(riyaPage.getByText(texts.sessions.phase.confirmed, { exact: true })).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await axe(riyaPage);
  await screenshot(riyaPage, 'session-booked-for-free');
});

test('the page says that a mentor is unknown or takes no bookings', async ({
  guest,
  mentor,
  allowErrors,
}) => {
  allowErrors(/unknown/);
  const asha = await mentor({ availability: { instantBookingEnabled: false } });
  const page = await guest();
  await page.goto(slotPage(asha, NEXT_WEEK));
  await expect(page.getByText(words.none.paused(asha.person.name))).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await axe(page);
  await page.goto('/dashboard/student/booking/slot-selection?mentorId=unknown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.noMentor.title);
});
