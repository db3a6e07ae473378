import type { Session } from '../../api/sessions';
import { useConfig } from '../../config';
import { texts } from '../../texts';
import { mailto } from '../../ui/mailto';
import { Note } from '../../ui/Note';
import { firstName } from '../participant';

export function CancellationNote({ session }: { session: Session }) {
  const { supportContact } = useConfig();
  if (session.status !== 'cancelled') return null;
  return (
    <Note>
      <p>{reasonOf(session)}</p>
      <p className="mt-1">
        {texts.sessions.support}{' '}
        <a className="font-semibold text-brand underline" href={mailto(supportContact)}>
          {supportContact}
        </a>
      </p>
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
