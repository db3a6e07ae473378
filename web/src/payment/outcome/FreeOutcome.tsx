import { Gift } from 'lucide-react';
import { payment as paymentTexts } from '../../texts/payment';
import { LinkButton } from '../../ui/Button';
import { OutcomeCard } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

export function FreeOutcome({ booking, takesFocus }: OutcomeProps) {
  const words = paymentTexts.free;
  return (
    <OutcomeCard icon={Gift} title={words.title} body={words.body} takesFocus={takesFocus}>
      <LinkButton to={`/dashboard/student/sessions/${booking.bookingId}`}>
        {words.session}
      </LinkButton>
    </OutcomeCard>
  );
}
