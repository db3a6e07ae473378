import { Undo2 } from 'lucide-react';
import { messageOf } from '../../problems/messageOf';
import { SupportContact } from '../../sessions/SupportContact';
import { slotSelectionPath } from '../../slots/slotSelectionPath';
import { payment as paymentTexts } from '../../texts/payment';
import { LinkButton } from '../../ui/Button';
import { OutcomeCard } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** The payment was captured, does not confirm this booking, and is refunded. */
export function ReturnedOutcome({
  booking,
  takesFocus,
  problem,
}: OutcomeProps & { problem: Error }) {
  const words = paymentTexts.returned;
  return (
    <OutcomeCard
      icon={Undo2}
      tone="warn"
      title={words.title}
      takesFocus={takesFocus}
      body={
        <>
          <p>{messageOf(problem)}</p>
          <p>{words.body}</p>
        </>
      }
    >
      <SupportContact />
      <LinkButton to={slotSelectionPath(booking.session.mentorId, booking.session.startTime)}>
        {words.look}
      </LinkButton>
    </OutcomeCard>
  );
}
