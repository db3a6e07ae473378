import { useCallback, useEffect, useRef, useState } from 'react';
import type { Booking } from '../../api/bookings';
import { usePerson } from '../../auth';
import { useConfig } from '../../config';
import { texts } from '../../texts';
import { payment as paymentTexts } from '../../texts/payment';
import { serverNow } from '../../time/serverClock';
import { secondsUntil } from '../holds/countdown';
import type { Attempt } from '../outcome/outcome';
import { loadCheckout, openCheckout } from './checkout';
import { rememberCheckout } from './openedCheckout';
import { savedReceipt, saveReceipt } from './savedReceipt';

/** The checkout of one booking; opens at most one at a time. */
export function useCheckout(booking: Booking) {
  const { bookingId, payment, expiresAt, session } = booking;
  const { scriptUrl } = useConfig().checkout;
  const { name, email } = usePerson();
  const [attempt, setAttempt] = useState<Attempt>(() => firstAttempt(bookingId));
  const closeOpen = useRef<() => void>(undefined);
  const isBusy = useRef(false);
  const isLeft = useRef(false);

  // Preloaded, because browsers block a bank's window that opens long after the click.
  const isPayable = Boolean(payment);
  useEffect(() => {
    if (isPayable) loadCheckout(scriptUrl).catch(() => {});
  }, [isPayable, scriptUrl]);
  const close = useCallback(() => closeOpen.current?.(), []);
  // Leaving the page closes the checkout.
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      close();
    };
  }, [close]);

  async function pay() {
    if (isBusy.current) return;
    isBusy.current = true;
    unlessPaid({ is: 'opening' });
    unlessPaid(await attemptToPay());
    isBusy.current = false;
  }

  /** A receipt can arrive at any time, and later events do not replace it. */
  function unlessPaid(next: Attempt) {
    setAttempt((now) => (now.is === 'paid' ? now : next));
  }

  async function attemptToPay(): Promise<Attempt> {
    const Razorpay = await loadCheckout(scriptUrl).catch(() => null);
    if (isLeft.current) return { is: 'none' };
    if (!Razorpay || !payment) return { is: 'unloadable' };
    const options = {
      key: payment.keyId,
      amount: payment.amount,
      currency: payment.currency,
      name: texts.app.name,
      description: paymentTexts.description(session.mentorName),
      order_id: payment.orderId,
      prefill: { name, email },
      timeout: secondsUntil(expiresAt, serverNow()),
    };
    rememberCheckout(bookingId);
    const { end, close } = openCheckout(Razorpay, options, (receipt) => {
      saveReceipt(bookingId, receipt);
      setAttempt({ is: 'paid', receipt });
    });
    closeOpen.current = close;
    unlessPaid({ is: 'open' });
    const failure = await end;
    closeOpen.current = undefined;
    return { is: 'closed', failure };
  }

  return { attempt, pay, close };
}

function firstAttempt(bookingId: string): Attempt {
  const receipt = savedReceipt(bookingId);
  return receipt ? { is: 'paid', receipt } : { is: 'none' };
}
