import { onboarding as words } from '../../src/texts/onboarding';
import { profile } from '../../src/texts/profile';
import {
  axe,
  choosePhoto,
  daily,
  expect,
  newPerson,
  PHONE,
  screenshot,
  test,
  texts,
} from '../fixtures';
import { Api } from '../people/api';
import { availabilityOf, profileOf } from '../people/offer';
import { drawPhoto } from '../people/photo';
import { fillSignInForm } from '../visit';

const OVERVIEW = /\/dashboard\/mentor\/overview$/;
const { mentor: overview } = texts;

test('a new mentor signs in on the list of mentors and lands on what is left to do', async ({
  guest,
}) => {
  const person = newPerson('mentor', 'Asha Rao');
  for (const start of ['/', '/dashboard/student/mentors']) {
    const page = await guest();
    await page.goto(start);
    await page.getByRole('button', { name: texts.app.signIn }).click();
    await fillSignInForm(page, person);
    await expect(page).toHaveURL(OVERVIEW);
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
  }
});

test('a new mentor goes all the way to being booked, and the steps do not come back', async ({
  signedIn,
}) => {
  const person = newPerson('mentor', 'Asha Rao');
  const page = await signedIn({ person });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page).toHaveURL(OVERVIEW);
  await expect(page.getByText(words.left(0, 4))).toBeVisible();
  await expect(page.getByText(words.steps.page.later)).toBeVisible();
  // Nothing has happened yet, so there is nothing to count.
  await expect(page.getByText(overview.reliability.score)).toHaveCount(0);
  await expect(page.getByText(overview.earnings.title)).toHaveCount(0);
  await expect(page.getByText(overview.tiles.mentees)).toHaveCount(0);
  await axe(page);
  await screenshot(page, 'onboarding-begins');

  await page.getByRole('button', { name: words.steps.offer.action }).click();
  await page.getByLabel(overview.offer.price).fill('900');
  await page.getByRole('button', { name: overview.offer.save }).click();
  await expect(page.getByText(words.left(1, 4))).toBeVisible();

  await page.getByRole('link', { name: words.steps.page.action }).click();
  await page.getByLabel(profile.edit.about).fill('I build payment systems.');
  await page.getByRole('button', { name: profile.edit.save, exact: true }).click();
  await expect(page.getByText(profile.edit.saved)).toBeVisible();
  await choosePhoto(page, await drawPhoto(page));
  await page.getByRole('button', { name: profile.edit.photo.save }).click();
  await expect(page.getByText(profile.edit.photo.saved)).toBeVisible();
  await page.goBack();

  await page.getByRole('link', { name: words.steps.hours.action }).click();
  await expect(page.getByText(texts.availability.weekly.clock('Kolkata'))).toBeVisible();
  await page.getByRole('button', { name: texts.availability.saving.save }).click();
  await page.getByRole('link', { name: texts.availability.savedFirst.next }).click();
  await expect(page.getByRole('heading', { name: words.bookable.title })).toBeVisible();
  await expect(page.getByText(words.left(3, 4))).toBeVisible();
  await axe(page);
  await screenshot(page, 'onboarding-bookable');

  await page.getByRole('button', { name: words.copy }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
  await expect(page.getByText(words.bookable.all)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('link', { name: words.preview }).click();
  await expect(page).toHaveURL(link);
  await expect(page.getByText('I build payment systems.')).toBeVisible();

  await page.goto('/dashboard/mentor/overview');
  await expect(page.getByText(overview.next.empty)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.bookable.title })).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.mentors.title);
});

test('on another device the link stays until the first booking brings figures', async ({
  mentor,
  student,
  signedIn,
}) => {
  const asha = await mentor();
  const page = await signedIn(asha, PHONE);
  await page.goto('/dashboard/mentor/overview');
  await expect(page.getByRole('heading', { name: words.bookable.title })).toBeVisible();
  await expect(page.getByText(overview.tiles.mentees)).toHaveCount(0);
  await axe(page);
  await screenshot(page, 'onboarding-phone');
  await student().book(asha);
  await expect(page.getByText(overview.tiles.mentees)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.bookable.title })).toHaveCount(0);
});

test('hours alone or an offer alone are not enough to be booked', async ({ signedIn }) => {
  const [hours, offer] = [newPerson('mentor'), newPerson('mentor')];
  const week = availabilityOf({ windows: daily('09:00', '10:00') });
  await new Api(hours).put(`/api/mentor-availability?mentorId=${hours.sub}`, week);
  const { sub, name, email } = offer;
  await new Api(offer).put(`/api/mentors/${sub}`, profileOf({}, name, email));
  for (const person of [hours, offer]) {
    const page = await signedIn({ person });
    await page.goto('/');
    await expect(page).toHaveURL(OVERVIEW);
    await expect(page.getByText(words.left(1, 4))).toBeVisible();
    await expect(page.getByText(words.steps.share.later)).toBeVisible();
  }
});
