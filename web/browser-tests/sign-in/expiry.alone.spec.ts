import { axe, expect, type Page, sandbox, test, texts } from '../fixtures';
import { payButton } from '../payment/checkout';
import type { Slot } from '../people/mentor';
import { existing, monday, option, slotPage } from '../slots/slotPage';
import { addresses } from '../system/addresses';
import { fillSignInForm } from '../visit';

const TOPIC = 'A first design review';
const words = texts.slots.summary;

// The tokens expire during the test.
test.beforeEach(() => tokensLast(10));
test.afterEach(() => tokensLast(3600));

test('a page keeps working after its token expires', async ({ signedIn, mentor, student }) => {
  const [asha, riya] = [await mentor(), student()];
  const [first, , third] = await asha.freeSlots(monday(1));
  const page = await signedIn(riya);
  // The service closes the socket when the token expires, maybe before the time is chosen.
  const hungUp = page.waitForEvent('websocket').then((line) => line.waitForEvent('close'));
  await page.goto(slotPage(asha, monday(1)));
  await choose(page, first);
  const next = page.waitForEvent('websocket').then((line) => line.waitForEvent('framereceived'));
  await hungUp;
  await next;

  await riya.book(asha, third);
  await expect(
    page.getByRole('button', { name: texts.notifications.button(1), exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: words.pay }).click();
  await expect(payButton(page)).toBeEnabled();
});

test('an ended sign-in is reported, and signing in again restores the page', async ({
  signedIn,
  mentor,
  student,
  allowErrors,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const [slot] = await asha.freeSlots(monday(1));
  const page = await signedIn(riya);
  await page.goto(slotPage(asha, monday(1)));
  await choose(page, slot);
  allowErrors(/auth\/token|\/api\//);
  await page.context().request.get(`${addresses.sandbox}/sandbox/auth/end-session`);

  await expect(page.getByText(texts.app.signedOut)).toBeVisible({ timeout: 60_000 });
  await axe(page);
  await page.getByRole('button', { name: texts.app.signInAgain }).click();
  await fillSignInForm(page, riya.person);
  await expect(option(page, slot)).toBeChecked();
  await expect(page.getByLabel(words.topic)).toHaveValue(TOPIC);
  await page.getByRole('button', { name: words.pay }).click();
  await expect(payButton(page)).toBeEnabled();
});

async function choose(page: Page, slot: Slot | undefined) {
  await option(page, existing(slot)).check();
  await page.getByLabel(words.topic).fill(TOPIC);
}

function tokensLast(seconds: number) {
  return sandbox<void>('PUT', '/sandbox/settings', { SANDBOX_TOKEN_SECONDS: seconds });
}
