import { LoaderCircle } from 'lucide-react';
import { payment as paymentTexts } from '../../texts/payment';
import { Note } from '../../ui/Note';
import { OutcomeCard } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** The payment is captured and not confirmed yet. Never shown as failed: we ask until we know. */
export function ConfirmingOutcome(props: OutcomeProps & { slow: boolean }) {
  const words = paymentTexts.confirming;
  return (
    <OutcomeCard
      icon={LoaderCircle}
      isBusy
      title={words.title}
      body={words.body}
      takesFocus={props.takesFocus}
    >
      {props.slow && <Note live>{words.slow}</Note>}
    </OutcomeCard>
  );
}
