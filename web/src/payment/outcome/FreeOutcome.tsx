import { Gift } from 'lucide-react';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { Panel } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** A mentor without a price: the answer is theirs, on the session's page. */
export function Free({ booking, takesFocus }: OutcomeProps) {
  const words = texts.payment.free;
  return (
    <Panel icon={Gift} title={words.title} body={words.body} takesFocus={takesFocus}>
      <LinkButton to={`/dashboard/student/sessions/${booking.bookingId}`}>
        {words.session}
      </LinkButton>
    </Panel>
  );
}
