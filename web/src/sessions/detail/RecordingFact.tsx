import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Fact } from '../../ui/page/Facts';

export function RecordingFact({ session }: { session: Session }) {
  if (!session.recordingUrl) return null;
  const words = texts.sessions.details;
  return (
    <Fact name={words.recording}>
      <a
        href={session.recordingUrl}
        target="_blank"
        rel="noreferrer"
        className="font-medium text-brand underline underline-offset-4"
      >
        {words.watch}
      </a>
    </Fact>
  );
}
