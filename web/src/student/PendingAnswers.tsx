import type { Session } from '../api/sessions';
import { SessionCards } from '../sessions/list';
import { sessionPhase } from '../sessions/sessionPhase';
import { texts } from '../texts';
import { Section } from '../ui/page/Section';

/** Reschedule requests that wait for the student's answer. */
export function PendingAnswers({ sessions }: { sessions: Session[] }) {
  const asked = sessions.filter((session) => sessionPhase(session, 'student') === 'yourAnswer');
  if (asked.length === 0) return null;
  return (
    <Section title={texts.student.questions}>
      <SessionCards sessions={asked} />
    </Section>
  );
}
