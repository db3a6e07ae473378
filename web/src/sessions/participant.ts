import type { Participant, Session } from '../api/sessions';
import { usePerson } from '../auth';

/** The role of the signed-in person in sessions. */
export function useParticipant(): Participant {
  return usePerson().role === 'mentor' ? 'mentor' : 'student';
}

/** The name of the other participant. */
export function otherName(session: Session, participant: Participant): string {
  return participant === 'student' ? session.mentorName : session.studentName;
}

export function sessionPath(session: { id: string }, participant: Participant): string {
  return `/dashboard/${participant}/sessions/${session.id}`;
}

/** `Asha` of `Asha Rao` */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
