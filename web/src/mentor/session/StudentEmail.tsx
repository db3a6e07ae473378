import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { mailto } from '../../ui/mailto';
import { Fact } from '../../ui/page/Facts';

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
