import { admin } from '../src/texts/admin';
import { onboarding } from '../src/texts/onboarding';
import { profile } from '../src/texts/profile';
import { reviews } from '../src/texts/reviews';
import {
  choosePhoto,
  expect,
  inMinutes,
  newPerson,
  type Page,
  type Session,
  screenshot,
  test,
  texts,
} from './fixtures';
import { Api } from './people/api';
import { availabilityOf } from './people/offer';
import type { Person } from './people/person';
import { drawPhoto } from './people/photo';
import { refundsOf } from './people/refunds';
import { fillSignInForm } from './visit';

const { mentor: words, payment, slots, sessions } = texts;
const REVIEW = 'Asha showed me how to plan a system from its numbers.';
const ANSWER = 'Thank you, Riya. You asked the right questions.';

test('a new mentor is booked, paid and reviewed, and an operator refunds the session', {
  tag: '@waits',
}, async ({ guest, signedIn, operator }) => {
  test.setTimeout(420_000);
  const [asha, riya] = [newPerson('mentor', 'Asha Rao'), newPerson('student', 'Riya Kapoor')];
  const mentorPage = await guest();
  const link = await becomeBookable(mentorPage, asha);
  // The slots that this form opens begin tomorrow at the earliest; the test's begin in minutes.
  const hours = availabilityOf(inMinutes(3));
  await new Api(asha).put(`/api/mentor-availability?mentorId=${asha.sub}`, hours);

  const page = await guest();
  await book(page, link, riya);
  const id = new URL(page.url()).pathname.split('/').at(-1) as string;

  await mentorPage.goto(`/dashboard/mentor/sessions/${id}`);
  await mentorPage
    .getByRole('button', { name: words.session.complete })
    .click({ timeout: 240_000 });
  await expect(mentorPage.getByText(sessions.phase.completed, { exact: true })).toBeVisible();

  await writeReview(page);
  await mentorPage.reload();
  await expect(mentorPage.getByText(REVIEW)).toBeVisible();
  await mentorPage.getByLabel(reviews.ofMentor.answer).fill(ANSWER);
  await mentorPage.getByRole('button', { name: reviews.ofMentor.publish }).click();
  await expect(mentorPage.getByText(reviews.ofMentor.published)).toBeVisible();

  const visitor = await guest();
  await visitor.goto(link);
  const list = visitor.getByRole('list', { name: reviews.list.title });
  for (const text of [REVIEW, ANSWER, 'Riya K.']) await expect(list).toContainText(text);
  await expect(visitor.getByText(reviews.count(1), { exact: true })).toBeVisible();
  await screenshot(visitor, 'first-booking-reviewed');

  const { paymentId } = await new Api(riya).get<Session>(
    `/api/student-sessions/${id}?studentId=${riya.sub}`,
  );
  await refund(await signedIn(operator()), id);
  const given = await refundsOf(paymentId ?? '');
  expect(given).toEqual([expect.objectContaining({ amount: 90_000, status: 'processed' })]);
  await visitor.reload();
  await expect(list).toContainText(REVIEW);
});

/** From the first sign-in to being bookable; answers with the link that the mentor shares. */
async function becomeBookable(page: Page, mentor: Person): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: texts.app.signIn }).click();
  await fillSignInForm(page, mentor);
  const { steps, bookable } = onboarding;
  await page.getByRole('button', { name: steps.offer.action }).click();
  await page.getByLabel(words.offer.price).fill('900');
  await page.getByRole('button', { name: words.offer.save }).click();
  await page.getByRole('link', { name: steps.page.action }).click();
  await page.getByLabel(profile.edit.about).fill('I build payment systems.');
  await page.getByRole('button', { name: profile.edit.save, exact: true }).click();
  await expect(page.getByText(profile.edit.saved)).toBeVisible();
  await choosePhoto(page, await drawPhoto(page));
  await page.getByRole('button', { name: profile.edit.photo.save }).click();
  await expect(page.getByText(profile.edit.photo.saved)).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: steps.hours.action }).click();
  await page.getByRole('button', { name: texts.availability.saving.save }).click();
  await page.getByRole('link', { name: texts.availability.savedFirst.next }).click();
  await expect(page.getByRole('heading', { name: bookable.title })).toBeVisible();
  await screenshot(page, 'first-booking-bookable');
  const preview = page.getByRole('link', { name: onboarding.preview });
  return (await preview.getAttribute('href')) as string;
}

/** From the mentor's page through sign-in and payment to the session. */
async function book(page: Page, link: string, student: Person) {
  await page.goto(link);
  const times = page.getByRole('main').getByRole('listitem').getByRole('link');
  await times
    .filter({ has: page.locator('time') })
    .first()
    .click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.getByRole('button', { name: slots.summary.pay }).click();
  await fillSignInForm(page, student);
  await page.getByRole('button', { name: payment.payable.pay('₹900') }).click();
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await page.getByRole('link', { name: payment.paid.session }).click();
  await expect(page).toHaveURL(/\/dashboard\/student\/sessions\/[^/]+$/);
}

async function writeReview(page: Page) {
  const { form, own } = reviews;
  await page.getByRole('radio', { name: form.choices[5] }).check({ force: true });
  await page.getByLabel(form.text).fill('Too short');
  await page.getByRole('button', { name: form.publish }).click();
  await expect(page.getByText(form.tooShort(20 - 'Too short'.length))).toBeVisible();
  await page.getByLabel(form.text).fill(REVIEW);
  await screenshot(page, 'first-booking-review');
  await page.getByRole('button', { name: form.publish }).click();
  await expect(page.getByText(own.published)).toBeVisible();
}

async function refund(page: Page, sessionId: string) {
  await page.goto(`/admin/sessions/${sessionId}`);
  await page.getByRole('button', { name: admin.refund.action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: admin.refund.title });
  await dialog.getByRole('button', { name: admin.refund.confirm }).click();
  await expect(dialog.getByRole('status')).toContainText(admin.refund.done);
}
