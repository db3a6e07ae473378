import { sandbox } from './api';

/** A refund at Razorpay, in the minor unit; answers with its id. */
export async function refundAtRazorpay(
  paymentId: string,
  minor: number,
  outcome: 'pending' | 'processed',
): Promise<string> {
  const path = `/sandbox/razorpay/payments/${paymentId}/refund`;
  return (await sandbox<{ id: string }>('POST', path, { amount: minor, outcome })).id;
}

/** What becomes of a refund that Razorpay has taken. */
export function finishRefund(refundId: string, outcome: 'processed' | 'failed'): Promise<unknown> {
  return sandbox('POST', `/sandbox/razorpay/refunds/${refundId}/outcome`, { outcome });
}

/** What Razorpay has given back of a payment: each in the minor unit, with its status. */
export async function refundsOf(paymentId: string): Promise<{ amount: number; status: string }[]> {
  const { refunds } = await sandbox<{
    refunds: { payment_id: string; amount: number; status: string }[];
  }>('GET', '/sandbox/razorpay/refunds');
  return refunds.filter(({ payment_id }) => payment_id === paymentId);
}
