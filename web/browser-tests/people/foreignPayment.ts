import { postToProvider, sandbox } from './api';

/** A captured payment of an order that another system opened; answers with its id. */
export async function captureForeignPayment(minor: number): Promise<string> {
  const order = { amount: minor, currency: 'INR', receipt: 'another-1' };
  const { id } = await postToProvider<{ id: string }>(
    'rzp_test_sandbox:sandbox-key-secret',
    '/razorpay/v1/orders',
    order,
  );
  const pay = `/sandbox/razorpay/orders/${id}/pay`;
  const receipt = await sandbox<{ razorpay_payment_id: string }>('POST', pay, {
    outcome: 'captured',
    webhook: 'now',
  });
  return receipt.razorpay_payment_id;
}
