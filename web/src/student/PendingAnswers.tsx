import type { Session } from '../api/sessions';
import { SessionCards } from '../sessions/list';
import { standingOf } from '../sessions/sessionPhase';
import { texts } from '../texts';
import { Part } from '../ui/page/Section';

/** Mentors' requests for another time that the student has not answered. */
export function Questions({ sessions }: { sessions: Session[] }) {
  const asked = sessions.filter((session) => standingOf(session, 'student') === 'yourAnswer');
  if (asked.length === 0) return null;
  return (
    <Part title={texts.student.questions}>
      <SessionCards sessions={asked} />
    </Part>
  );
}
