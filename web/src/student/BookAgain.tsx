import type { Session } from '../api/sessions';
import { firstName } from '../sessions/participant';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';

export function BookAgain({ session }: { session: Session }) {
  const mentor = encodeURIComponent(session.mentorId);
  return (
    <LinkButton look="quiet" to={`/dashboard/student/booking/slot-selection?mentorId=${mentor}`}>
      {texts.student.bookAgain(firstName(session.mentorName))}
    </LinkButton>
  );
}
