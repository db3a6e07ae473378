import { profile } from '../../src/texts/profile';
import { axe, choosePhoto, expect, screenshot, test, texts } from '../fixtures';
import { drawPhoto } from '../people/photo';

const { photo: words, preview } = profile.edit;

test('a mentor uploads their photo, and students see it on page, card and session', async ({
  signedIn,
  guest,
  mentor,
  student,
}) => {
  const asha = await mentor();
  const page = await signedIn(asha);
  await page.goto('/dashboard/mentor/profile');
  await choosePhoto(page, await drawPhoto(page, 'image/png', 900, 600));
  await expect(page.getByText(words.preview)).toBeVisible();
  await axe(page);
  await screenshot(page, 'photo-preview');
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.saved)).toBeVisible();

  await page.getByRole('link', { name: preview }).click();
  const shown = page.getByRole('main').locator('img');
  await expect(shown).toHaveAttribute('src', /^\/api\/mentors\/.+\/photos\/[0-9a-f]{32}\.jpg$/);
  await expect(shown).toHaveJSProperty('naturalWidth', 512);
  await expect(shown).toHaveAttribute('width', '512');
  const src = (await shown.getAttribute('src')) as string;
  const answer = await page.request.get(src);
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=86400',
    'x-content-type-options': 'nosniff',
  });
  const document = await (await page.request.get(new URL(page.url()).pathname)).text();
  expect(document).toContain(`property="og:image" content="${new URL(src, page.url())}"`);
  const visitor = await guest();
  await visitor.goto(`/?q=${encodeURIComponent(asha.person.name)}`);
  await expect(visitor.getByRole('main').locator(`img[src="${src}"]`)).toBeVisible();

  const riya = student();
  const session = await riya.book(asha);
  const booked = await signedIn(riya);
  for (const path of [`sessions/${session.id}`, 'overview']) {
    await booked.goto(`/dashboard/student/${path}`);
    await expect(booked.getByRole('main').locator(`img[src="${src}"]`)).toBeVisible();
  }
});

test('a mentor replaces and removes their photo', async ({ signedIn, mentor, allowErrors }) => {
  const asha = await mentor();
  const page = await signedIn(asha);
  await page.goto('/dashboard/mentor/profile');
  const shown = page.getByRole('main').locator('img');
  const sources: string[] = [];
  for (const type of ['image/png', 'image/jpeg']) {
    await choosePhoto(page, await drawPhoto(page, type, 400, 500));
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await expect(shown).toHaveAttribute('src', /^\/api/);
    sources.push((await shown.getAttribute('src')) as string);
  }
  expect(sources[0]).not.toBe(sources[1]);
  expect((await page.request.get(sources[0] as string)).status()).toBe(404);
  await page.getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.removed)).toBeVisible();
  await expect(shown).toHaveCount(0);
  expect((await page.request.get(sources[1] as string)).status()).toBe(404);

  allowErrors(/mentor\/photo/);
  await choosePhoto(page, {
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('no picture'),
  });
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(texts.problems.byCode['photo-not-readable'])).toBeVisible();
});
