import type { Session } from '../../api/sessions';
import { Fact } from '../../sessions/Facts';
import { texts } from '../../texts';
import { mailto } from '../../ui/mailto';

export function StudentEmail({ session }: { session: Session }) {
  if (!session.studentEmail) return null;
  return (
    <Fact name={texts.mentor.session.email}>
      <a
        href={mailto(session.studentEmail)}
        className="font-medium text-brand underline underline-offset-4"
      >
        {session.studentEmail}
      </a>
    </Fact>
  );
}
