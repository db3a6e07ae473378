import type { Session } from '../api/sessions';
import { firstName } from '../sessions/participant';
import { slotSelectionPath } from '../slots/slotSelectionPath';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';

export function BookAgain({ session }: { session: Session }) {
  return (
    <LinkButton look="quiet" to={slotSelectionPath(session.mentorId)}>
      <span className="wrap-anywhere">
        {texts.student.bookAgain(firstName(session.mentorName))}
      </span>
    </LinkButton>
  );
}
