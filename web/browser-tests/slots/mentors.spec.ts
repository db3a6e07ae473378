import { randomUUID } from 'node:crypto';
import { mentorFilters as more } from '../../src/texts/mentorFilters';
import { axe, expect, PHONE, screenshot, test, texts } from '../fixtures';

const { mentors: words } = texts;

test('a search finds mentors with their price and next free time', async ({ guest, mentor }) => {
  const word = randomUUID().slice(0, 8);
  const asha = await mentor({ profile: { headline: `Compilers ${word}` } });
  const kabir = await mentor({ price: 0, windows: [], profile: { company: `Works ${word}` } });
  await asha.nextSlotListed();
  const page = await guest();
  await page.goto('/');
  await expect(page.getByText(words.hero.title)).toBeVisible();
  await page.getByLabel(words.search.label).fill(word);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: word })).toBeVisible();

  const busy = cards.filter({ hasText: asha.person.name });
  const free = cards.filter({ hasText: kabir.person.name });
  await expect(busy.locator('time')).toBeVisible();
  await expect(busy).toContainText('₹1,500');
  await expect(free).toContainText(words.free);
  await expect(free).toContainText(words.next.none);
  await axe(page);
  await page.reload();
  await expect(cards).toHaveCount(2);

  await page.getByLabel(words.search.label).fill(`${word} nothing like it`);
  await expect(page.getByText(words.none(`${word} nothing like it`))).toBeVisible();
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByLabel(words.search.label)).toHaveValue('');
});

test('a mentor’s card links to the times on a phone', async ({ guest, mentor }) => {
  const asha = await mentor();
  const page = await guest(PHONE);
  await page.goto(`/?q=${asha.person.name}`);
  await screenshot(page, 'mentors-phone');
  await page.getByRole('link', { name: words.seeTimesOf(asha.person.name) }).click();
  await expect(page).toHaveURL(new RegExp(`mentorId=${asha.person.sub}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    texts.slots.with(asha.person.name),
  );
});

test('a card names the mentor’s zone only where the clocks differ', async ({ guest, mentor }) => {
  const asha = await mentor({ zone: 'Asia/Kolkata' });
  const { person } = asha;
  await asha.nextSlotListed();
  for (const [timezoneId, isNamed] of [
    ['Asia/Kolkata', false],
    ['America/New_York', true],
  ] as const) {
    const page = await guest({ timezoneId });
    await page.goto(`/?q=${encodeURIComponent(person.name)}`);
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: person.name });
    await expect(card).toContainText(words.new);
    await expect(card.getByText(words.zone('Kolkata'))).toHaveCount(isNamed ? 1 : 0);
  }
});

test('a link pressed before the search settles still opens', async ({ guest, mentor }) => {
  const { person } = await mentor();
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(person.name)}`);
  const times = page.getByRole('link', { name: words.seeTimesOf(person.name) });
  await expect(times).toBeVisible();
  // Blocks the browser, so that the search settles right after the click and before a render.
  await page.evaluate(() =>
    document.addEventListener('click', () => {
      const begun = performance.now();
      while (performance.now() - begun < 500);
    }),
  );
  await page.getByRole('searchbox').fill(`${person.name} or another one`);
  await times.click();
  await expect(page).toHaveURL(/slot-selection/);
});

test('a headline that is written from right to left begins on the right', async ({
  guest,
  mentor,
}) => {
  const headline = 'עיצוב מערכות מבוזרות';
  const { person } = await mentor({ profile: { headline } });
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(person.name)}`);
  await expect(page.getByText(headline)).toHaveCSS('direction', 'rtl');
  await page.getByRole('link', { name: words.seeTimesOf(person.name) }).click();
  await expect(page.getByText(headline)).toHaveCSS('direction', 'rtl');
});

test('filters and order are in the address, and the back button takes them away', async ({
  guest,
  mentor,
}) => {
  const word = randomUUID().slice(0, 8);
  const company = `Works ${word}`;
  const dear = await mentor({ name: 'Dear', price: 2500, profile: { company } });
  const free = await mentor({ name: 'Free', price: 0, windows: [], profile: { company } });
  const page = await guest();
  await page.goto(`/?q=${word}`);
  const names = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(names).toHaveText([dear.person.name, free.person.name]);
  await expect(page.getByText(words.found(2, word))).toBeVisible();

  await page.getByLabel(words.filters.sort).selectOption('price');
  await expect(page).toHaveURL(/sort=price/);
  await expect(names).toHaveText([free.person.name, dear.person.name]);
  await page.getByRole('button', { name: words.free, exact: true }).click();
  await expect(page).toHaveURL(/free=true/);
  await expect(names).toHaveText([free.person.name]);
  await axe(page);

  const shared = await guest(PHONE);
  await shared.goto(page.url());
  await expect(shared.getByText(words.found(1, word))).toBeVisible();
  await expect(shared.getByRole('button', { name: words.free, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await page.goBack();
  await expect(names).toHaveText([free.person.name, dear.person.name]);
  await page.goto(`/?q=${word}&free=true&available=today`);
  await expect(page.getByText(words.none(word))).toBeVisible();
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByLabel(words.search.label)).toHaveValue('');
});

test('a skill, a language and a price range narrow the list', async ({ guest, mentor }) => {
  const word = randomUUID().slice(0, 8);
  const company = `Works ${word}`;
  const [cheap, dear] = [
    await mentor({ name: 'Cheap', price: 400, profile: { company, expertise: ['Kafka'] } }),
    await mentor({ name: 'Dear', price: 2500, profile: { company, expertise: ['Kafka', 'SQL'] } }),
  ];
  const page = await guest(PHONE);
  await page.goto(`/?q=${word}`);
  const names = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(names).toHaveText([cheap.person.name, dear.person.name]);
  await page.getByRole('button', { name: words.filters.more }).click();
  const dialog = page.getByRole('dialog', { name: words.filters.more });
  await dialog.getByLabel(more.least).fill('500');
  await dialog.getByLabel(more.most).fill('100');
  await dialog.getByRole('button', { name: more.show }).click();
  await expect(dialog.getByText(more.order)).toBeVisible();
  await axe(page);
  await dialog.getByLabel(more.most).fill('3000');
  await dialog.getByLabel(more.skill).fill('kafka, sql');
  await dialog.getByRole('button', { name: more.show }).click();
  await expect(names).toHaveText([dear.person.name]);
  await expect(page).toHaveURL(/minPrice=500&maxPrice=3000&currency=INR/);
  await screenshot(page, 'mentors-filtered-phone');

  await page.getByRole('button', { name: words.filters.remove('kafka, sql') }).click();
  await page.getByRole('button', { name: /500/ }).click();
  await expect(names).toHaveText([cheap.person.name, dear.person.name]);
  await page.getByRole('button', { name: words.filters.more }).click();
  await dialog.getByLabel(more.language).selectOption('hi');
  await dialog.getByRole('button', { name: more.show }).click();
  await expect(page.getByText(words.none(word))).toBeVisible();
});

test('a slip of the finger finds what is like it', async ({ guest, mentor }) => {
  const word = randomUUID().slice(0, 8);
  const { person } = await mentor({ profile: { headline: `Observability ${word}` } });
  const page = await guest();
  await page.goto(`/?q=${encodeURIComponent(`obsrevability ${word}`)}`);
  await expect(page.getByRole('heading', { name: person.name })).toBeVisible();
  await expect(page.getByText(words.similar(1, `obsrevability ${word}`))).toBeVisible();
});

test('a list of mentors asks for no slots', async ({ guest, mentor }) => {
  const { person } = await mentor();
  const page = await guest();
  const asked: string[] = [];
  page.on('request', (call) => call.url().includes('/slots') && asked.push(call.url()));
  await page.goto(`/?q=${encodeURIComponent(person.name)}`);
  await expect(page.getByRole('heading', { name: person.name })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});
