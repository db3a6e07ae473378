import type { Session } from '../api/sessions';
import { texts } from '../texts';
import { useNow } from '../time/useNow';
import { Badge } from '../ui/Badge';
import { useSide } from './participant';
import { type Standing, standingOf } from './sessionPhase';

const TONES: Record<Standing, 'neutral' | 'brand' | 'good' | 'warn' | 'bad'> = {
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

/** Where a session stands, in words. */
export function StandingBadge({ session }: { session: Session }) {
  const standing = standingOf(session, useSide(), useNow(session.endTime));
  return <Badge tone={TONES[standing]}>{texts.sessions.standing[standing]}</Badge>;
}
