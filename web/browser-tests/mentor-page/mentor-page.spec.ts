import { profile } from '../../src/texts/profile';
import { axe, expect, type Mentor, PHONE, screenshot, test, texts } from '../fixtures';

const { page: words, policy } = profile;

const PROFILE = {
  about: 'I build payment systems.\nAsk me anything.',
  skills: ['Kafka', 'System design'],
  languages: ['en', 'hi'],
  experience: [{ role: 'Staff engineer', organisation: 'Example Systems', since: 2019 }],
  links: [{ label: 'My site', url: 'https://asha.example/' }],
  covers: ['A look at your resume'],
};

async function slugOf({ api, person }: Mentor): Promise<string> {
  return (await api.put<{ slug: string }>(`/api/mentor/profile?mentorId=${person.sub}`, PROFILE))
    .slug;
}

test('a card leads to the mentor’s page, and a time there to the booking', async ({
  guest,
  mentor,
}) => {
  const asha = await mentor();
  const slug = await slugOf(asha);
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(asha.person.name)}`);
  // Anywhere on the card, its corner too.
  const card = page.getByRole('main').getByRole('listitem').filter({ hasText: asha.person.name });
  await card.click({ position: { x: 12, y: 12 } });
  await expect(page).toHaveURL(`/m/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asha.person.name);
  const main = page.getByRole('main');
  for (const text of [
    'Backend engineering and system design',
    'I build payment systems.',
    'Kafka',
    'Hindi',
    'Staff engineer',
    'A look at your resume',
    words.new,
    '₹1,500',
    '1 hour',
    policy.noCancel,
  ]) {
    await expect(main).toContainText(text);
  }
  const link = page.getByRole('link', { name: words.newTab('My site') });
  await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(main.getByRole('link', { name: /^support@/ })).toHaveAttribute('href', /^mailto:/);
  await axe(page);
  await screenshot(page, 'mentor-page');

  const times = main
    .getByRole('listitem')
    .getByRole('link')
    .filter({ has: page.locator('time') });
  await expect(times).toHaveCount(3);
  const start = await times.first().locator('time').getAttribute('datetime');
  await times.first().click();
  await expect(page).toHaveURL(/slot-selection/);
  const address = new URL(page.url()).searchParams;
  expect(address.get('mentorId')).toBe(asha.person.sub);
  expect(address.get('slot')).toBe(start);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.getByRole('link', { name: texts.slots.profile }).click();
  await expect(page).toHaveURL(`/m/${slug}`);
});

test('the page is shared by its address, without what else stands in it', async ({
  guest,
  mentor,
}) => {
  const slug = await slugOf(await mentor());
  const page = await guest(PHONE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/m/${slug}?from=somewhere`);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.getByRole('button', { name: words.share }).click();
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe(`/m/${slug}`);
  await screenshot(page, 'mentor-page-phone');
});

test('where nothing can be copied, the page says where its address is', async ({
  guest,
  mentor,
}) => {
  const slug = await slugOf(await mentor());
  const page = await guest();
  await page.goto(`/m/${slug}`);
  await page.evaluate(() => {
    for (const name of ['share', 'clipboard']) {
      Object.defineProperty(navigator, name, { value: undefined });
    }
  });
  await page.getByRole('button', { name: words.share }).click();
  await expect(page.getByRole('status').filter({ hasText: words.notShared })).toBeVisible();
});

test('an id leads to the page’s own address, and an unknown one to none', async ({
  guest,
  mentor,
  allowErrors,
}) => {
  const asha = await mentor({ windows: [] });
  const slug = await slugOf(asha);
  const page = await guest();
  await page.goto(`/m/${asha.person.sub}`);
  await expect(page).toHaveURL(`/m/${slug}`);
  await expect(page.getByRole('main')).toContainText(words.noTimes(14));
  allowErrors(/nobody-of-this-name/);
  await page.goto('/m/nobody-of-this-name');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.slots.noMentor.title);
});
