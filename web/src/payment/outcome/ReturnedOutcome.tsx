import { Undo2 } from 'lucide-react';
import { messageOf } from '../../problems/messageOf';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { timesAround } from '../slotSelectionPath';
import { Panel } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';
import { Support } from './SupportContact';

/** The payment was captured, does not confirm this booking, and is refunded. */
export function Returned({ booking, takesFocus, problem }: OutcomeProps & { problem: Error }) {
  const words = texts.payment.returned;
  return (
    <Panel
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
      <Support />
      <LinkButton to={timesAround(booking.session.mentorId, booking.session.startTime)}>
        {words.look}
      </LinkButton>
    </Panel>
  );
}
