import { TriangleAlert } from 'lucide-react';
import { messageOf } from '../../problems/messageOf';
import { SupportContact } from '../../sessions/SupportContact';
import { payment as paymentTexts } from '../../texts/payment';
import { Button } from '../../ui/Button';
import { OutcomeCard } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** The services refused the checkout's receipt. Must not suggest paying again. */
export function UnconfirmedOutcome(
  props: OutcomeProps & { problem: Error; confirmPayment: () => void },
) {
  const words = paymentTexts.unconfirmed;
  return (
    <OutcomeCard
      icon={TriangleAlert}
      tone="bad"
      title={words.title}
      takesFocus={props.takesFocus}
      body={
        <>
          <p>{messageOf(props.problem)}</p>
          <p>{words.safe}</p>
        </>
      }
    >
      <SupportContact />
      <Button look="secondary" onPress={props.confirmPayment}>
        {words.again}
      </Button>
    </OutcomeCard>
  );
}
