import { expect, test, vi } from 'vitest';
import { openCheckout } from './checkout';

type Script = Parameters<typeof openCheckout>[0];
const OPTIONS = {
  key: 'rzp_test_1',
  amount: 150_000,
  currency: 'INR',
  name: 'Aureeture',
  description: 'A session',
  order_id: 'order_1',
  prefill: { name: 'Riya' },
  timeout: 60,
};
const RECEIPT = {
  razorpay_order_id: 'order_1',
  razorpay_payment_id: 'pay_1',
  razorpay_signature: 'a-signature',
};

test('a receipt counts even when it arrives after the checkout closed', async () => {
  let given: ConstructorParameters<Script>[0] | undefined;
  class ClosedAtOnce {
    constructor(options: ConstructorParameters<Script>[0]) {
      given = options;
    }
    on() {}
    open() {
      given?.modal.ondismiss();
    }
    close() {}
  }
  const onPaid = vi.fn();
  await openCheckout(ClosedAtOnce, OPTIONS, onPaid).end;
  expect(onPaid).not.toHaveBeenCalled();
  given?.handler(RECEIPT);
  expect(onPaid).toHaveBeenCalledWith(RECEIPT);
});
