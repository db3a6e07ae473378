import { axe, expect, type Page, test, texts } from '../fixtures';
import type { Person } from '../people/person';
import { addresses } from '../system/addresses';
import { fillSignInForm, signIn, signInAtProvider } from '../visit';

const AT = '/dashboard/student/sessions?tab=past';

test('a link to a protected page leads there after the sign-in', async ({ guest, student }) => {
  const riya = student();
  const page = await guest();
  await page.goto(AT);
  await expect(page).toHaveURL(/\/sandbox\/auth\/authorize/);
  await axe(page);
  await page.getByText('Another person').click();
  await axe(page);
  await page.getByText('Another person').click();
  await fillSignInForm(page, riya.person);
  await expect(page).toHaveURL(addresses.pages + AT);
  await expect(account(page, riya.person)).toBeVisible();
});

test('a link to a place on a page leads to that place, also after a reload', async ({
  guest,
  student,
}) => {
  const riya = student();
  const link = `${AT}#review`;
  const page = await guest();
  await page.goto(link);
  await fillSignInForm(page, riya.person);
  await expect(account(page, riya.person)).toBeVisible();
  await expect(page).toHaveURL(addresses.pages + link);
  await page.reload();
  await expect(account(page, riya.person)).toBeVisible();
  await expect(page).toHaveURL(addresses.pages + link);
});

test('a sign-in interrupted on the way back can be repeated', async ({
  guest,
  student,
  allowErrors,
}) => {
  const riya = student();
  const page = await guest();
  await signInAtProvider(page, riya.person);
  allowErrors(/auth\/token/);
  await page.route(/auth\/token/, (call) => call.abort(), { times: 1 });
  await page.goto(AT);
  await expect(page.getByText(texts.app.offline)).toBeVisible();
  await page.getByRole('button', { name: texts.app.tryAgain }).click();
  await expect(page).toHaveURL(addresses.pages + AT);
  await expect(account(page, riya.person)).toBeVisible();
});

test('an old or invented sign-in response does not sign the person out', async ({
  signedIn,
  student,
}) => {
  const riya = student();
  const page = await signedIn(riya);
  const answered = page.waitForRequest(/\/signed-in\?code=/);
  await page.goto('/');
  const old = (await answered).url();
  await expect(account(page, riya.person)).toBeVisible();
  for (const answer of [old, '/signed-in', '/signed-in?code=x', '/signed-in?error=no&state=x']) {
    await page.goto(answer);
    await expect(account(page, riya.person)).toBeVisible();
    await expect(page).toHaveURL(`${addresses.pages}/`);
  }
});

test('a reloaded page keeps its person, each tab its own', async ({
  signedIn,
  student,
  mentor,
}) => {
  const [riya, asha] = [student(), await mentor()];
  const one = await signedIn(riya);
  await one.goto('/');
  await expect(account(one, riya.person)).toBeVisible();
  const two = await one.context().newPage();
  await signInAtProvider(two, asha.person);
  await two.goto('/dashboard/mentor/overview');
  await expect(account(two, asha.person)).toBeVisible();
  await one.reload();
  await expect(account(one, riya.person)).toBeVisible();
});

test('signing out in one tab signs out all tabs of that person only', async ({
  signedIn,
  student,
  mentor,
  allowErrors,
}) => {
  const [riya, asha] = [student(), await mentor()];
  const firstTab = await signedIn(riya);
  const otherTab = await openTab(firstTab, riya.person);
  const other = await openTab(firstTab, asha.person);
  await firstTab.goto('/dashboard/student/overview');
  await otherTab.goto('/dashboard/student/sessions');
  await other.goto('/');
  await expect(account(otherTab, riya.person)).toBeVisible();
  await expect(account(other, asha.person)).toBeVisible();
  // Requests of a page that is being left are refused.
  allowErrors(/\/api\//);
  const signOut = await hearSignOut(other);

  await account(firstTab, riya.person).click();
  await firstTab.getByRole('button', { name: texts.app.signOut }).click();

  for (const page of [firstTab, otherTab]) {
    await expect(page).toHaveURL(`${addresses.pages}/`);
    await expect(page.getByRole('button', { name: texts.app.signIn })).toBeVisible();
  }
  expect(await signOut.evaluate(({ known }) => known)).toBe(asha.person.sub);
  await expect(account(other, asha.person)).toBeVisible();
});

test('a sign-out in another tab keeps unsaved changes and says so', async ({
  signedIn,
  mentor,
  allowErrors,
}) => {
  const asha = await mentor();
  const firstTab = await signedIn(asha);
  const otherTab = await openTab(firstTab, asha.person);
  await otherTab.goto('/dashboard/mentor/availability?section=rules');
  const length = otherTab.getByLabel(texts.availability.rules.fields.sessionMinutes.label);
  await length.fill('4');
  await length.press('5');
  otherTab.on('dialog', (question) => question.dismiss());
  allowErrors(/\/api\//);

  await firstTab.goto('/');
  await account(firstTab, asha.person).click();
  await firstTab.getByRole('button', { name: texts.app.signOut }).click();

  await expect(otherTab.getByText(texts.app.signedOut)).toBeVisible();
  await expect(length).toHaveValue('45');
});

test('after signing out, a protected page asks for the sign-in again', async ({
  signedIn,
  student,
}) => {
  const riya = student();
  const page = await signedIn(riya);
  await page.goto('/dashboard/student/overview');
  await account(page, riya.person).click();
  await page.getByRole('button', { name: texts.app.signOut }).click();
  await expect(page).toHaveURL(`${addresses.pages}/`);
  await expect(page.getByRole('button', { name: texts.app.signIn })).toBeVisible();
  await page.goto('/dashboard/student/overview');
  await expect(page).toHaveURL(/\/sandbox\/auth\/authorize/);
});

async function openTab(beside: Page, person: Person) {
  const page = await beside.context().newPage();
  await signIn(page, person);
  return page;
}

/** `known` resolves to the id that the page still stores after a sign-out in another tab. */
function hearSignOut(page: Page) {
  return page.evaluateHandle(() => ({
    known: new Promise<string | null>((resolve) => {
      const known = () => resolve(sessionStorage.getItem('last-person'));
      new BroadcastChannel('sign-out').onmessage = known;
    }),
  }));
}

function account(page: Page, { name }: Person) {
  return page.getByRole('button', { name: texts.app.account(name) });
}
