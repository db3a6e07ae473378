import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Fact } from '../../ui/page/Facts';

export function PlaceFact({ session }: { session: Session }) {
  const words = texts.sessions.details;
  return (
    <Fact name={words.place}>
      {session.meetingProvider ? words.providers[session.meetingProvider] : words.placeComing}
    </Fact>
  );
}
