import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { useNow } from '../../time/useNow';
import { LinkButton } from '../../ui/Button';
import { JoinButton } from '../join/JoinButton';
import { doorOf, opensAt } from '../join/joinWindow';
import { sessionPath, useSide } from '../participant';
import { standingOf } from '../sessionPhase';

/** What there is to do about a session right now, if anything. */
export function NextAction({ session }: { session: Session }) {
  const side = useSide();
  const now = useNow(opensAt(session), session.endTime);
  if (doorOf(session, now) === 'open') return <JoinButton session={session} />;
  if (standingOf(session, side, now) !== 'yourAnswer') return null;
  return (
    <LinkButton look="secondary" to={sessionPath(session, side)}>
      {texts.sessions.answer}
    </LinkButton>
  );
}
