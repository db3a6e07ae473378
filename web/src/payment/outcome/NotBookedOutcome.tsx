import { CalendarX, Hourglass, Undo2 } from 'lucide-react';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { timesAround } from '../slotSelectionPath';
import { Panel } from './OutcomeCard';
import type { Outcome } from './outcome';
import type { OutcomeProps } from './outcomeProps';
import { Support } from './SupportContact';

type Why = Extract<Outcome['is'], 'lapsed' | 'released' | 'refunded' | 'withdrawn'>;

const ICONS = { lapsed: Hourglass, released: CalendarX, refunded: Undo2, withdrawn: Undo2 };

/** The time is not the student's: given up, run out, or paid too late and refunded. */
export function NotBooked({ booking, takesFocus, why }: OutcomeProps & { why: Why }) {
  const words = texts.payment[why];
  const hasMoney = why === 'refunded' || why === 'withdrawn';
  return (
    <Panel
      icon={ICONS[why]}
      tone="warn"
      title={words.title}
      takesFocus={takesFocus}
      body={
        <>
          <p>{words.body}</p>
          {why === 'lapsed' && <p>{texts.payment.lapsed.late}</p>}
        </>
      }
    >
      {hasMoney && <Support />}
      <LinkButton to={timesAround(booking.session.mentorId, booking.session.startTime)}>
        {words.look}
      </LinkButton>
    </Panel>
  );
}
