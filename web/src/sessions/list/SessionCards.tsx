import type { Session } from '../../api/sessions';
import { SessionCard } from './SessionCard';

export function SessionCards({ sessions }: { sessions: Session[] }) {
  return (
    <ul className="grid gap-3 empty:hidden">
      {sessions.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} />
        </li>
      ))}
    </ul>
  );
}
