import type { Participant, Session } from '../api/sessions';
import { usePerson } from '../auth';

/** From which chair the signed-in person looks. */
export function useParticipant(): Participant {
  return usePerson().role === 'mentor' ? 'mentor' : 'student';
}

/** Who sits in the other chair. */
export function otherName(session: Session, participant: Participant): string {
  return participant === 'student' ? session.mentorName : session.studentName;
}

export function sessionPath(session: { id: string }, participant: Participant): string {
  return `/dashboard/${participant}/sessions/${session.id}`;
}

/** `Asha` of `Asha Rao`, for sentences. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
