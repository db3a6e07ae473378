import { Check } from 'lucide-react';
import { usePerson } from '../../auth';
import { useConfig } from '../../config';
import { CalendarButton } from '../../sessions/calendar';
import { payment as paymentTexts } from '../../texts/payment';
import { lengthOf, money } from '../../time/format';
import { LinkButton } from '../../ui/Button';
import { Times } from '../../ui/Times';
import { OutcomeCard } from './OutcomeCard';
import type { OutcomeProps } from './outcomeProps';

/** The session is confirmed, after a payment or for free. */
export function BookedOutcome({ booking: { session }, takesFocus }: OutcomeProps) {
  const { email } = usePerson();
  const { mailbox } = useConfig();
  const words = paymentTexts.paid;
  return (
    <OutcomeCard
      icon={Check}
      tone="good"
      title={words.title(session.mentorName)}
      takesFocus={takesFocus}
      body={
        <>
          <p className="text-ink">
            <Times start={session.startTime} end={session.endTime} />
          </p>
          {session.bookingType === 'paid' && (
            <p className="text-ink">
              {lengthOf(session.durationMinutes)} · {money(session.amount, session.currency)}
            </p>
          )}
          <p>{email ? words.mail(email) : words.mailSomewhere}</p>
          {mailbox && (
            <p>
              <a href={mailbox} target="_blank" rel="noreferrer" className="text-brand underline">
                {words.mailbox}
              </a>
            </p>
          )}
        </>
      }
    >
      <div className="flex flex-wrap gap-3">
        <LinkButton to={`/dashboard/student/sessions/${session.id}`}>{words.session}</LinkButton>
        <CalendarButton sessionId={session.id} />
      </div>
    </OutcomeCard>
  );
}
