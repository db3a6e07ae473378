import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import { useParticipant } from '../participant';

/** Warns a mentor before the second request for a session, which counts as frequent. */
export function FrequencyWarning({ session }: { session: Session }) {
  if (useParticipant() !== 'mentor' || session.rescheduleCount < 1) return null;
  return <Note tone="warn">{texts.reschedule.frequent}</Note>;
}
