import { CreditCard, type LucideIcon, RotateCcw, ShieldCheck, Unplug } from 'lucide-react';
import { payment as paymentTexts } from '../../texts/payment';
import { money } from '../../time/format';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { hadCheckout } from '../checkout/openedCheckout';
import { HoldCountdown } from '../holds/HoldCountdown';
import { ChangeTerms } from './ChangeTerms';
import { OutcomeCard } from './OutcomeCard';
import type { Outcome } from './outcome';
import type { OutcomeProps } from './outcomeProps';
import { ReleaseButton } from './ReleaseButton';

type Open = Extract<Outcome, { is: 'payable' | 'paying' }>;

/** The time is held: the student can pay, retry or release it. */
export function PayableOutcome(props: OutcomeProps & { outcome: Open; pay: () => void }) {
  const { booking, outcome } = props;
  const words = paymentTexts.payable;
  const isPaying = outcome.is === 'paying';
  // A page that is reloaded or opened again may follow a payment.
  const mayHavePaid = outcome.is === 'payable' && !outcome.after && hadCheckout(booking.bookingId);
  const price = money(booking.session.amount, booking.session.currency);
  return (
    <OutcomeCard {...headingOf(outcome)} takesFocus={props.takesFocus && !isPaying}>
      <HoldCountdown expiresAt={booking.expiresAt} />
      {mayHavePaid && <Note>{words.reopened}</Note>}
      <div className="grid gap-2">
        <Button onPress={props.pay} className="w-full text-base">
          {isPaying ? words.paying : words.pay(price)}
        </Button>
        <ReleaseButton booking={booking} isDisabled={isPaying} />
      </div>
      <p className="flex items-start gap-2 text-xs text-soft">
        <ShieldCheck aria-hidden className="size-4 shrink-0" />
        {words.safe}
      </p>
      <ChangeTerms mentorId={booking.session.mentorId} />
    </OutcomeCard>
  );
}

function headingOf(
  outcome: Open,
): Pick<Parameters<typeof OutcomeCard>[0], 'title' | 'body' | 'tone'> & { icon: LucideIcon } {
  const { payable, failed, dismissed, unloadable } = paymentTexts;
  switch (outcome.is === 'payable' ? outcome.after : undefined) {
    case 'failed': {
      const reason = (outcome as { reason?: string }).reason ?? '';
      const body = (
        <>
          <p>{failed.body(reason)}</p>
          <p>{failed.next}</p>
        </>
      );
      return { icon: RotateCcw, tone: 'bad', title: failed.title, body };
    }
    case 'dismissed':
      return { icon: RotateCcw, tone: 'warn', title: dismissed.title, body: dismissed.body };
    case 'unloadable':
      return { icon: Unplug, tone: 'bad', title: unloadable.title, body: unloadable.body };
    default:
      return { icon: CreditCard, title: payable.title, body: payable.body };
  }
}
