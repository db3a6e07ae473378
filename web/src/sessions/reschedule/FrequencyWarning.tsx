import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Note } from '../../ui/Note';
import { useParticipant } from '../participant';

/** A mentor's second request for one session counts against them: they read it before they send it. */
export function FrequencyWarning({ session }: { session: Session }) {
  if (useParticipant() !== 'mentor' || session.rescheduleCount < 1) return null;
  return <Note tone="warn">{texts.reschedule.frequent}</Note>;
}
