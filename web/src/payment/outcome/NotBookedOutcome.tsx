import { CalendarX, Hourglass, Undo2 } from 'lucide-react';
import { SupportContact } from '../../sessions/SupportContact';
import { slotPath, slotSelectionPath } from '../../slots/slotSelectionPath';
import { payment as paymentTexts } from '../../texts/payment';
import { LinkButton } from '../../ui/Button';
import { OutcomeCard } from './OutcomeCard';
import type { Outcome } from './outcome';
import type { OutcomeProps } from './outcomeProps';

type NotBookedReason = Extract<Outcome['is'], 'lapsed' | 'released' | 'refunded' | 'withdrawn'>;

const ICONS = { lapsed: Hourglass, released: CalendarX, refunded: Undo2, withdrawn: Undo2 };

/** The time is not booked: released, lapsed, or paid too late and refunded. */
export function NotBookedOutcome({
  booking,
  takesFocus,
  why,
}: OutcomeProps & { why: NotBookedReason }) {
  const words = paymentTexts[why];
  const { mentorId, startTime } = booking.session;
  const pathTo = why === 'lapsed' ? slotPath : slotSelectionPath;
  const hasMoney = why === 'refunded' || why === 'withdrawn';
  return (
    <OutcomeCard
      icon={ICONS[why]}
      tone="warn"
      title={words.title}
      takesFocus={takesFocus}
      body={
        <>
          <p>{words.body}</p>
          {why === 'lapsed' && <p>{paymentTexts.lapsed.late}</p>}
        </>
      }
    >
      {hasMoney && <SupportContact />}
      <LinkButton to={pathTo(mentorId, startTime)}>{words.look}</LinkButton>
    </OutcomeCard>
  );
}
