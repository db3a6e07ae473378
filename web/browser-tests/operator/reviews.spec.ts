import { admin } from '../../src/texts/admin';
import { reviews } from '../../src/texts/reviews';
import { axe, expect, PHONE, screenshot, test, texts } from '../fixtures';
import { doneBy } from '../people/audit';
import { pastSession } from '../people/pastSession';

const { form, own } = reviews;
const { reviews: words } = admin;
const FIRST = 'Asha answered every question that I brought.';
const CHANGED = 'Asha answered nearly every question that I brought.';

test('a student changes their review, and an operator hides it and shows it again', {
  tag: '@waits',
}, async ({ mentor, student, operator, signedIn, guest }) => {
  const [asha, riya, olga] = [await mentor(), student('Riya Kapoor'), operator()];
  const { id } = await pastSession(asha, riya);
  const page = await signedIn(riya, PHONE);
  await page.goto(`/dashboard/student/sessions/${id}#review`);
  await page.getByRole('button', { name: form.publish }).click();
  await expect(page.getByText(form.needed)).toBeVisible();
  await axe(page);
  const stars = page.getByRole('radiogroup', { name: form.rating });
  await stars.getByRole('radio', { name: form.choices[3] }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(stars.getByRole('radio', { name: form.choices[4] })).toBeChecked();
  await page.getByLabel(form.text).fill(FIRST);
  await page.getByRole('link', { name: texts.sessions.back }).click();
  await page.getByRole('button', { name: texts.app.unsaved.stay }).click();
  await page.getByRole('button', { name: form.publish }).click();
  await expect(page.getByText(own.published)).toBeVisible();
  await page.getByRole('button', { name: own.edit }).click();
  await page.getByLabel(form.text).fill(CHANGED);
  await page.getByRole('button', { name: form.save }).click();
  await expect(page.getByText(own.saved)).toBeVisible();
  await axe(page);
  await screenshot(page, 'review-own');

  const visitor = await guest();
  await visitor.goto(`/m/${asha.person.sub}`);
  const list = visitor.getByRole('list', { name: reviews.list.title });
  await expect(list).toContainText(CHANGED);
  await axe(visitor);
  await screenshot(visitor, 'reviews-of-mentor');

  const office = await signedIn(olga);
  await office.goto('/admin/reviews');
  await office.getByLabel(words.field).fill(asha.person.sub);
  await office.keyboard.press('Enter');
  const row = office.getByRole('row').filter({ hasText: CHANGED });
  await row.getByRole('button', { name: words.hide.of('Riya Kapoor') }).click();
  const hiding = office.getByRole('dialog', { name: words.hide.title });
  await expect(hiding.getByRole('button', { name: words.hide.confirm })).toBeDisabled();
  await hiding.getByLabel(words.reason).fill('Names a third person');
  await axe(office);
  await hiding.getByRole('button', { name: words.hide.confirm }).click();
  await expect(hiding.getByRole('status')).toContainText(words.hide.done);
  await hiding.getByRole('button', { name: admin.close, exact: true }).last().click();
  await expect(row).toContainText(words.hidden('Names a third person'));
  await axe(office);
  await screenshot(office, 'admin-reviews');
  expect((await doneBy(olga))[0]?.what).toBe('review-hidden');

  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(visitor.getByText(CHANGED)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(own.hidden('Names a third person'))).toBeVisible();

  await row.getByRole('button', { name: words.show.of('Riya Kapoor') }).click();
  const showing = office.getByRole('dialog', { name: words.show.title });
  await showing.getByLabel(words.reason).fill('The name is gone');
  await showing.getByRole('button', { name: words.show.confirm }).click();
  await expect(showing.getByRole('status')).toContainText(words.show.done);
  await visitor.reload();
  await expect(list).toContainText(CHANGED);
});
