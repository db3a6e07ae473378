import type { Session } from '../api/sessions';
import { useNow } from '../time/useNow';

/** The nearest confirmed session that has not ended. */
export function useNextSession(upcoming: Session[]): Session | undefined {
  const now = useNow(...upcoming.map(({ endTime }) => endTime));
  return upcoming.find(
    ({ status, endTime }) => status !== 'requested' && Date.parse(endTime) > now,
  );
}
