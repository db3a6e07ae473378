import type { Session } from '../api/sessions';
import { texts } from '../texts';
import { Fact } from '../ui/page/Facts';

export function Feedback({ session }: { session: Session }) {
  if (!session.notes) return null;
  return (
    <Fact name={texts.sessions.details.feedback} wide>
      <p dir="auto" className="whitespace-pre-wrap">
        {session.notes}
      </p>
    </Fact>
  );
}
