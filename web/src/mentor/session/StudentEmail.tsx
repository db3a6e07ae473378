import type { Session } from '../../api/sessions';
import { mentor as mentorTexts } from '../../texts/mentor';
import { mailto } from '../../ui/mailto';
import { Fact } from '../../ui/page/Facts';

export function StudentEmail({ session }: { session: Session }) {
  if (!session.studentEmail) return null;
  return (
    <Fact name={mentorTexts.session.email}>
      <a
        href={mailto(session.studentEmail)}
        className="font-medium text-brand underline underline-offset-4"
      >
        {session.studentEmail}
      </a>
    </Fact>
  );
}
