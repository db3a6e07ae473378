import type { Session, Side } from '../api/sessions';
import { usePerson } from '../auth';

/** From which chair the signed-in person looks. */
export function useSide(): Side {
  return usePerson().role === 'mentor' ? 'mentor' : 'student';
}

/** Who sits in the other chair. */
export function otherName(session: Session, side: Side): string {
  return side === 'student' ? session.mentorName : session.studentName;
}

export function sessionPath(session: { id: string }, side: Side): string {
  return `/dashboard/${side}/sessions/${session.id}`;
}

/** `Asha` of `Asha Rao`, for sentences. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
