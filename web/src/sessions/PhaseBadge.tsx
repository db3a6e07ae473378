import type { Session } from '../api/sessions';
import { texts } from '../texts';
import { useNow } from '../time/useNow';
import { Badge } from '../ui/Badge';
import { useParticipant } from './participant';
import { type SessionPhase, sessionPhase } from './sessionPhase';

const TONES: Record<SessionPhase, 'neutral' | 'brand' | 'good' | 'warn' | 'bad'> = {
  confirmed: 'good',
  ongoing: 'brand',
  over: 'neutral',
  completed: 'neutral',
  toPay: 'warn',
  yourAnswer: 'warn',
  theirAnswer: 'brand',
  refunded: 'neutral',
  declined: 'neutral',
  cancelled: 'neutral',
};

export function PhaseBadge({ session }: { session: Session }) {
  const participant = useParticipant();
  const phase = sessionPhase(session, participant, useNow(session.startTime, session.endTime));
  const words = texts.sessions.phase;
  return (
    <Badge tone={TONES[phase]}>
      {phase === 'theirAnswer' ? words.theirAnswer[participant] : words[phase]}
    </Badge>
  );
}
