import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import { firstName } from '../participant';
import { SupportContact } from '../SupportContact';

export function CancellationNote({ session }: { session: Session }) {
  if (session.status !== 'cancelled') return null;
  return (
    <Note>
      <p>{reasonOf(session)}</p>
      <div className="mt-1">
        <SupportContact />
      </div>
    </Note>
  );
}

function reasonOf(session: Session): string {
  const words = texts.sessions.ended;
  switch (session.cancelReason) {
    case 'declined':
      return words.declined(firstName(session.mentorName));
    case 'slot-lost':
    case 'refunded':
      return words[session.cancelReason];
    default:
      return words.other;
  }
}
