import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';

export function SessionWarnings({ session }: { session: Session }) {
  if (session.warnings.length === 0) return null;
  const known: Record<string, string> = texts.sessions.warnings;
  const sentences = new Set(session.warnings.map((each) => known[each.code] ?? each.message));
  return (
    <Note tone="warn">
      {[...sentences].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Note>
  );
}
