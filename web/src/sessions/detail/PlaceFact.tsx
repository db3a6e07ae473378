import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Fact } from '../../ui/page/Facts';

export function PlaceFact({ session }: { session: Session }) {
  return <Fact name={texts.sessions.details.place}>{placeOf(session)}</Fact>;
}

function placeOf({ meetingProvider, status }: Session): string {
  const words = texts.sessions.details;
  if (meetingProvider) return words.providers[meetingProvider];
  return status === 'requested' ? words.placeOnceAccepted : words.placeComing;
}
