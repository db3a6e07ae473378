import type { Session } from '../api/sessions';
import { SessionCards } from '../sessions/SessionCards';
import { standingOf } from '../sessions/standing';
import { texts } from '../texts';
import { Part } from '../ui/Part';

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
