import { readFileSync } from 'node:fs';
import { expect, sandbox, test, texts } from '../fixtures';
import { distantSlots } from '../people/distantSlots';
import { addresses } from '../system/addresses';
import { ready } from '../system/ready';

const { pending } = texts.mentor;
const { data, pages } = addresses;

test('updates missed during an outage of the gateway appear after it', async ({
  mentor,
  student,
  signedIn,
  allowErrors,
}) => {
  test.skip(data === null, 'only a system of our own may lose its gateway');
  allowErrors(/./);
  const [asha, riya] = [await mentor(), student()];
  const [first, second] = await distantSlots(asha);
  await riya.book(asha, first);
  const held = await riya.hold(asha, second);
  const overview = await signedIn(asha);
  await overview.goto('/dashboard/mentor/overview');
  const bell = (unread: number) =>
    overview.getByRole('button', { name: texts.notifications.button(unread), exact: true });
  await expect(overview.getByText(pending.autoConfirmed)).toHaveCount(1);
  await expect(bell(1)).toBeVisible();

  process.kill(Number(readFileSync(`${data}/run/gateway.pid`, 'utf8')), 'SIGKILL');
  // The gateway is down, so the provider retries the webhook.
  const pay = `/sandbox/razorpay/orders/${held.payment?.orderId}/pay`;
  await sandbox('POST', pay, { outcome: 'captured', webhook: 'late', delayMs: 0 });
  await ready(pages);

  await expect(overview.getByText(pending.autoConfirmed)).toHaveCount(2, { timeout: 30_000 });
  await expect(bell(2)).toBeVisible();
});
