import type { Receipt } from '../../api/bookings';

/** The part of Razorpay's checkout that we use (razorpay.com/docs, standard checkout, web). */
interface CheckoutOptions {
  key: string;
  /** In the currency's minor unit. */
  amount: number;
  currency: string;
  name: string;
  description: string;
  order_id: string;
  prefill: { name: string; email?: string };
  /** Seconds until the checkout closes itself. */
  timeout: number;
}

interface Checkout {
  open(): void;
  close(): void;
  on(event: 'payment.failed', listener: (news: { error: { description: string } }) => void): void;
}

type CheckoutConstructor = new (
  options: CheckoutOptions & {
    theme: { color: string };
    retry: { enabled: boolean };
    handler: (receipt: Receipt) => void;
    modal: { ondismiss: () => void };
  },
) => Checkout;

/** Razorpay's window is always light, so it gets the light theme's brand colour. */
const BRAND = '#27346b';

let loading: Promise<CheckoutConstructor> | undefined;

/** Loads the script once; after a failure, the next call tries again. */
export function loadCheckout(scriptUrl: string): Promise<CheckoutConstructor> {
  loading ??= load(scriptUrl).catch((failure) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

function load(src: string) {
  return new Promise<CheckoutConstructor>((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.onload = () =>
      resolve((window as unknown as { Razorpay: CheckoutConstructor }).Razorpay);
    script.onerror = () => {
      script.remove();
      reject(new Error('The checkout could not be loaded'));
    };
    document.head.append(script);
  });
}

/**
 * Opens the checkout. `end` resolves when it has closed, with the reason of the last failed
 * payment, if any. `onPaid` can be called even later, because a bank may be slow.
 */
export function openCheckout(
  Razorpay: CheckoutConstructor,
  options: CheckoutOptions,
  onPaid: (receipt: Receipt) => void,
): { end: Promise<string | undefined>; close: () => void } {
  let failure: string | undefined;
  let close = () => {};
  const end = new Promise<string | undefined>((resolve) => {
    const checkout = new Razorpay({
      ...options,
      theme: { color: BRAND },
      retry: { enabled: true },
      handler(receipt) {
        onPaid(receipt);
        resolve(undefined);
      },
      modal: { ondismiss: () => resolve(failure) },
    });
    checkout.on('payment.failed', ({ error }) => {
      failure = error.description;
    });
    checkout.open();
    close = () => checkout.close();
  });
  return { end, close };
}
