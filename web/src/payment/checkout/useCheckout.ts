import { useCallback, useEffect, useRef, useState } from 'react';
import type { Booking } from '../../api/bookings';
import { usePerson } from '../../auth';
import { useConfig } from '../../config';
import { texts } from '../../texts';
import { serverNow } from '../../time/serverClock';
import { secondsUntil } from '../holds/countdown';
import type { Attempt } from '../outcome/outcome';
import { loadCheckout, openCheckout } from './checkout';
import { savedReceipt, saveReceipt } from './savedReceipt';

/** The checkout of one booking, opened once at a time however often it is asked for. */
export function useCheckout(booking: Booking) {
  const { bookingId, payment, expiresAt, session } = booking;
  const { scriptUrl } = useConfig().checkout;
  const { name, email } = usePerson();
  const [attempt, setAttempt] = useState<Attempt>(() => firstAttempt(bookingId));
  const closeOpen = useRef<() => void>(undefined);
  const isBusy = useRef(false);
  const isLeft = useRef(false);

  // Loaded ahead: a bank's window that opens long after the click is taken for an advertisement.
  const isPayable = Boolean(payment);
  useEffect(() => {
    if (isPayable) loadCheckout(scriptUrl).catch(() => {});
  }, [isPayable, scriptUrl]);
  const close = useCallback(() => closeOpen.current?.(), []);
  // Leaving the page leaves the checkout too.
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

  /** A receipt can come at any time, and nothing that follows undoes it. */
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
      description: texts.payment.description(session.mentorName),
      order_id: payment.orderId,
      prefill: { name, email },
      timeout: secondsUntil(expiresAt, serverNow()),
    };
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
