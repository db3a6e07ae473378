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

const { operator: words } = texts;
const ENDLESS = `user|${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`;

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
  await page.getByRole('link', { name: texts.app.nav.mentors }).click();
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
    page.getByText('6 of 8 sessions asked to move; others 1 in 12', { exact: true }),
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

const LINKS = { session: '/api/mentor-sessions/1', audit: '/api/admin/audit?sessionId=1' };
const AT = '2026-05-28T08:16:30Z';

/** One of each kind, in the shape of the API, with words that cannot be broken. */
const EVERYTHING = {
  payments: [
    {
      paymentId: 'pay_Q7sX2mVb9LcT4K',
      sessionId: '0197a3c2-5d10-7a41-9c0e-2f6b8d1e4a70',
      amount: 1500,
      currency: 'INR',
      reason: 'slot-lost',
      state: 'failed',
      attempts: 3,
      since: AT,
      links: LINKS,
    },
  ],
  unmatchedPayments: [
    {
      paymentId: 'pay_Q7sX2mVb9LcT4L',
      orderId: null,
      amount: 990,
      currency: 'INR',
      seenAt: AT,
      refund: { code: 'payment-refunded', reason: 'It came late', state: 'due', attempts: 1 },
    },
  ],
  mails: [
    {
      sessionId: '0197a3c2-5d10-7a41-9c0e-2f6b8d1e4a70',
      startTime: AT,
      code: 'email-delivery-failed',
      message: 'The mail could not be delivered',
      links: LINKS,
    },
  ],
  deadLetters: [
    {
      topic: 'aureeture.bookings.v1.notification-service.dlq',
      waiting: 2,
      replay: '/api/admin/dead-letters/aureeture.bookings.v1.notification-service.dlq/replay',
    },
  ],
  people: [
    {
      personId: ENDLESS,
      role: 'mentor',
      pattern: 'requests-to-move',
      count: 6,
      of: 8,
      percent: 75,
      usualPercent: 8.3,
      since: AT,
      latest: AT,
      links: { sessions: '/api/mentor-sessions?mentorId=1', audit: '/api/admin/audit?personId=1' },
    },
  ],
};
