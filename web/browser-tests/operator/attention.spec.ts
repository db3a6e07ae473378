import {
  axe,
  daily,
  expect,
  type Page,
  PHONE,
  screenshot,
  settled,
  test,
  texts,
} from '../fixtures';
import { captureForeignPayment } from '../people/foreignPayment';
import { EVERYTHING } from './everything';

const { operator: words } = texts;

test('an operator lands on what needs them and has it in the navigation', async ({
  operator,
  signedIn,
}) => {
  const page = await signedIn(operator());
  await page.goto('/');
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  const item = page.getByRole('link', { name: texts.app.nav.attention });
  await expect(item).toHaveAttribute('aria-current', 'page');
  const main = page.getByRole('navigation', { name: texts.app.navigation });
  await main.getByRole('link', { name: texts.app.nav.mentors }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.mentors.title })).toBeVisible();
});

test('an operator sees a payment of no booking', async ({ operator, signedIn }) => {
  const paymentId = await captureForeignPayment(99_000);
  const page = await signedIn(operator());
  await expect(async () => {
    await page.goto('/admin');
    await expect(list(page, words.unmatched.title)).toContainText(paymentId, { timeout: 2_000 });
  }).toPass();
  const item = list(page, words.unmatched.title).getByRole('listitem').filter({
    hasText: paymentId,
  });
  await expect(item).toContainText('₹990');
  await expect(item).toContainText(words.unmatched.untouched);
});

test('an operator sees who is refunded far more often than others', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const asha = await mentor({
    windows: daily('06:00', '22:00'),
    availability: { maxSessionsPerWeek: 200 },
  });
  const [riya, tom, olga] = [student(), student(), operator()];
  const slots = await asha.freeSlots();
  for (const slot of slots.slice(0, 20)) await tom.book(asha, slot);
  for (const slot of slots.slice(20, 25)) {
    await olga.refund((await riya.book(asha, slot)).id);
  }

  const page = await signedIn(olga);
  await page.goto('/admin');
  const item = list(page, words.people.title).getByRole('listitem').filter({
    hasText: riya.person.sub,
  });
  await expect(item).toContainText(words.people.patterns.refunds(5, 5));
  await expect(list(page, words.people.title)).not.toContainText(tom.person.sub);
  await screenshot(page, 'operator-attention');

  await item.getByRole('button', { name: words.history.of(riya.person.sub) }).click();
  const history = page.getByRole('dialog').getByRole('list', { name: words.history.show });
  const byOlga = history.getByRole('listitem').filter({ hasText: olga.person.sub });
  await expect(byOlga.first()).toContainText(words.history.actors.admin);
  await axe(page);
  await screenshot(page, 'operator-history');
});

test('every kind fits a phone and passes the axe checks, and so does none of it', async ({
  operator,
  signedIn,
}) => {
  const page = await signedIn(operator(), PHONE);
  await page.route('/api/admin/attention', (route) => route.fulfill({ json: EVERYTHING }));
  await page.goto('/admin');
  for (const { title } of [words.payments, words.mails, words.deadLetters]) {
    await expect(list(page, title).getByRole('listitem')).toHaveCount(1);
  }
  await expect(
    page.getByText('Asked to move 6 of 8 sessions; others 1 in 12', { exact: true }),
  ).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await axe(page);
    await screenshot(page, `operator-everything-${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrollWidth).toBeLessThanOrEqual(320);

  const nothing = {
    payments: [],
    unmatchedPayments: [],
    mails: [],
    deadLetters: null,
    people: null,
  };
  await page.unroute('/api/admin/attention');
  await page.route('/api/admin/attention', (route) => route.fulfill({ json: nothing }));
  await page.reload();
  await expect(page.getByText(words.nothing)).toHaveCount(3);
  await expect(page.getByText(words.deadLetters.unknown)).toBeVisible();
  await expect(page.getByText(words.people.unknown)).toBeVisible();
  await axe(page);
});

test('a failure can be tried again', async ({ operator, signedIn, allowErrors }) => {
  allowErrors(/attention/);
  const page = await signedIn(operator());
  await page.route('/api/admin/attention', (route) =>
    route.fulfill({ status: 500, json: { code: 'internal-error' } }),
  );
  await page.goto('/admin');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('/api/admin/attention');
  await page.getByRole('button', { name: texts.app.tryAgain }).click();
  await expect(page.getByRole('heading', { name: words.people.title })).toBeVisible();
});

function list(page: Page, title: string) {
  return page.getByRole('list', { name: title });
}
