import { profile } from '../../src/texts/profile';
import { axe, expect, newPerson, screenshot, test, texts } from '../fixtures';

const { edit: words, page: shown } = profile;

test('a mentor writes their page and looks at it', async ({ signedIn, mentor }) => {
  const asha = await mentor();
  const page = await signedIn(asha);
  await page.goto('/dashboard/mentor/overview');
  await page.getByRole('link', { name: texts.mentor.page }).click();
  await page.getByLabel(words.about).fill('I build payment systems.');
  await page.getByLabel(words.skills).fill('Kafka\nSystem design');
  await page.getByLabel(words.covers).fill('A look at your resume');
  await page.getByLabel(words.addLanguage).selectOption('hi');
  await page.getByRole('button', { name: words.addExperience }).click();
  await page.getByLabel(words.role).fill('Staff engineer');
  await page.getByLabel(words.since).fill('2019');
  await page.getByLabel(words.until).fill('2018');
  await page.getByRole('button', { name: words.addLink }).click();
  await page.getByLabel(words.label, { exact: true }).fill('My site');
  await page.getByLabel(words.url, { exact: true }).fill('http://asha.example/');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.order)).toBeVisible();
  await expect(page.getByText(words.https)).toBeVisible();
  await axe(page);
  await screenshot(page, 'mentor-page-form');

  await page.getByLabel(words.until).fill('');
  await page.getByLabel(words.url, { exact: true }).fill('https://asha.example/');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  await page.getByRole('link', { name: words.preview }).click();
  const main = page.getByRole('main');
  for (const text of ['I build payment systems.', 'Kafka', 'Hindi', '2019 – today', 'resume']) {
    await expect(main).toContainText(text);
  }
  await page.getByRole('link', { name: shown.edit }).click();
  await expect(page.getByLabel(words.about)).toHaveValue('I build payment systems.');
});

test('an address that another page has is refused at its field', async ({
  signedIn,
  mentor,
  allowErrors,
}) => {
  const [asha, bela] = [await mentor(), await mentor()];
  const { slug } = await bela.api.get<{ slug: string }>('/api/mentor/profile');
  const page = await signedIn(asha);
  await page.goto('/dashboard/mentor/profile');
  const field = page.getByLabel(words.slug);
  await field.fill('Not an address');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.slugForm)).toBeVisible();
  allowErrors(/mentor\/profile/);
  await field.fill(slug);
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText('This address is taken').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill(`${slug}-x`);
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
});

test('a mentor without an offer is led to it', async ({ signedIn, allowErrors }) => {
  allowErrors(/mentor\/profile|mentor-availability\?/);
  const page = await signedIn({ person: newPerson('mentor') });
  await page.goto('/dashboard/mentor/profile');
  await expect(page.getByText(words.noOffer.body)).toBeVisible();
  await page.getByRole('link', { name: words.noOffer.action }).click();
  await expect(page).toHaveURL(/overview/);
});
