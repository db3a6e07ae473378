import { Undo2 } from 'lucide-react';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { messageOf } from '../ui/Failure';
import { timesAround } from './links';
import type { OutcomeProps } from './OutcomePanel';
import { Panel } from './Panel';
import { Support } from './Support';

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
