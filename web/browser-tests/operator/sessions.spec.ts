import { admin as words } from '../../src/texts/admin';
import { axe, expect, type Page, PHONE, screenshot, settled, test, texts } from '../fixtures';
import { doneBy } from '../people/audit';
import { refundsOf } from '../people/refunds';

test('an operator finds a session by its id, its payment, its people and an address', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const [asha, riya] = [await mentor(), student()];
  const session = await riya.book(asha, undefined, { title: 'System design' });
  const page = await signedIn(operator());
  await page.goto('/admin/sessions');
  for (const name of [
    session.id,
    session.paymentId ?? '',
    asha.person.sub,
    riya.person.sub,
    riya.person.email.toUpperCase(),
  ]) {
    await page.getByLabel(words.sessions.field).fill(name);
    await page.keyboard.press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'System design' });
    await expect(row).toContainText(riya.person.name);
    await expect(row).toContainText(words.sessions.paymentStatuses.paid);
  }
  await axe(page);
  await screenshot(page, 'admin-sessions');
  await page.getByLabel(words.sessions.field).fill('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.sessions.none('nobody'))).toBeVisible();
});

test('an operator reads a session’s whole story and refunds it', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const [asha, riya, olga] = [await mentor(), student(), operator()];
  const session = await riya.book(asha, undefined, { title: 'System design' });
  const page = await signedIn(olga);
  await page.goto(`/admin/sessions?q=${session.id}`);
  await page.getByRole('link', { name: 'System design' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'System design' })).toBeVisible();
  for (const fact of [session.id, session.paymentId ?? '', riya.person.email, asha.person.sub]) {
    await expect(page.getByText(fact).first()).toBeVisible();
  }
  await expect(steps(page).first()).toContainText(texts.operator.history.what('held'));
  await expect(async () => {
    await page.reload();
    await expect(steps(page).filter({ hasText: riya.person.email })).toContainText(
      [words.session.mailStates.sent],
      { timeout: 2_000 },
    );
  }).toPass();

  const refund = page.getByRole('button', { name: words.refund.action, exact: true });
  await refund.click();
  const dialog = page.getByRole('dialog', { name: words.refund.title });
  await expect(dialog).toContainText('₹');
  await axe(page);
  await dialog.getByRole('button', { name: words.cancel }).click();
  expect(await refundsOf(session.paymentId ?? '')).toEqual([]);

  await refund.click();
  await dialog.getByRole('button', { name: words.refund.confirm }).click();
  await expect(dialog.getByRole('status')).toContainText(words.refund.done);
  await expect(dialog).toContainText(words.audited);
  await screenshot(page, 'admin-refunded');
  await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
  await expect(page.getByRole('table', { name: words.refunds.title })).toContainText(
    texts.operator.refundStates.done,
  );
  await expect(refund).toBeHidden();
  await expect(steps(page).filter({ hasText: olga.person.sub }).first()).toBeVisible();

  const given = await refundsOf(session.paymentId ?? '');
  expect(given.map(({ status }) => status)).toEqual(['processed']);
  expect((await doneBy(olga)).length).toBeGreaterThan(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await axe(page);
});

test('an unknown session is said to be unknown', async ({ operator, signedIn, allowErrors }) => {
  allowErrors(/api\/admin\/sessions\/0197a3c2/);
  const page = await signedIn(operator(), PHONE);
  await page.goto('/admin/sessions/0197a3c2-5d10-7a41-9c0e-2f6b8d1e4a70');
  await expect(page.getByText(words.session.notFound)).toBeVisible();
});

function steps(page: Page) {
  return page.getByRole('list', { name: words.session.story }).getByRole('listitem');
}
