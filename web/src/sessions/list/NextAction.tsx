import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { useNow } from '../../time/useNow';
import { LinkButton } from '../../ui/Button';
import { JoinButton } from '../join/JoinButton';
import { joinWindow, opensAt } from '../join/joinWindow';
import { sessionPath, useParticipant } from '../participant';
import { sessionPhase } from '../sessionPhase';

/** The action that a session needs now, if any. */
export function NextAction({ session }: { session: Session }) {
  const participant = useParticipant();
  const now = useNow(opensAt(session), session.endTime);
  if (joinWindow(session, now) === 'open') return <JoinButton session={session} />;
  if (sessionPhase(session, participant, now) !== 'yourAnswer') return null;
  return (
    <LinkButton look="secondary" to={sessionPath(session, participant)}>
      {texts.sessions.answer}
    </LinkButton>
  );
}
