import { admin as words } from '../../src/texts/admin';
import { axe, expect, screenshot, test, texts } from '../fixtures';
import { doneBy } from '../people/audit';
import { finishRefund, refundAtRazorpay, refundsOf } from '../people/refunds';
import { sessionOf } from '../people/session';

for (const path of ['/admin/refunds?state=failed', '/admin']) {
  test(`an operator asks again for a failed refund at ${path}`, async ({
    mentor,
    student,
    operator,
    signedIn,
  }) => {
    const [asha, riya, olga] = [await mentor(), student(), operator()];
    const session = await riya.book(asha);
    const payment = session.paymentId ?? '';
    const made = await refundAtRazorpay(payment, session.amount * 100, 'pending');
    await expect
      .poll(async () => (await sessionOf(riya, session.id)).status, { timeout: 30_000 })
      .toBe('cancelled');
    await finishRefund(made, 'failed');

    const page = await signedIn(olga);
    const again = page.getByRole('button', { name: words.refund.againOf(payment) });
    await expect(async () => {
      await page.goto(path);
      await expect(again).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await axe(page);
    await again.click();
    const dialog = page.getByRole('dialog', { name: words.refund.againTitle });
    await dialog.getByRole('button', { name: words.refund.againConfirm }).click();
    await expect(dialog.getByRole('status')).toContainText(words.refund.againDone);
    await expect(dialog).toContainText(words.audited);
    await dialog.getByRole('button', { name: words.close, exact: true }).last().click();
    await expect(again).toBeHidden();

    await expect
      .poll(async () => (await refundsOf(payment)).map(({ status }) => status).sort())
      .toEqual(['failed', 'processed']);
    expect((await doneBy(olga)).map(({ what }) => what)).toContain('refund-ordered');
  });
}

test('refunds are shown by state, with the way to their sessions', async ({
  mentor,
  student,
  operator,
  signedIn,
}) => {
  const [asha, riya, olga] = [await mentor(), student(), operator()];
  const session = await riya.book(asha);
  await olga.refund(session.id);
  const page = await signedIn(olga);
  await page.goto('/admin/refunds');
  await page
    .getByLabel(words.refunds.filter)
    .selectOption({ label: texts.operator.refundStates.done });
  const row = page.getByRole('row').filter({ hasText: session.paymentId ?? '' });
  await expect(row).toContainText(texts.operator.payments.reasons.refunded);
  await screenshot(page, 'admin-refunds');
  await row.getByRole('link', { name: words.columns.session }).click();
  await expect(page).toHaveURL(`/admin/sessions/${session.id}`);
});
