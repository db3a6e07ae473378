import type { Mentor, Slot } from './mentor';
import type { Session } from './sessionView';
import type { Student } from './student';

type Participant = Mentor | Student;

/** Requests to move a session, to the given slot if there is one. */
export function requestReschedule(who: Participant, id: string, reason: string, to?: Slot) {
  const rescheduleRequest = {
    requestedBy: who.person.role,
    reason,
    ...(to && { newStartTime: to.startTime, newEndTime: to.endTime }),
  };
  return who.api.post<Session>(address(who, id, '/reschedule'), { rescheduleRequest });
}

export function answerReschedule(
  who: Participant,
  session: Session,
  answer: 'approve' | 'reject',
  to?: Slot,
) {
  const pending = session.rescheduleRequests.find((request) => request.status === 'pending');
  const path = address(who, session.id, `/reschedule/${pending?.id}/${answer}`);
  return who.api.post<Session>(path, to && { newStartTime: to.startTime, newEndTime: to.endTime });
}

export function sessionOf(who: Participant, id: string) {
  return who.api.get<Session>(address(who, id));
}

function address(who: Participant, id: string, action = '') {
  const { role, sub } = who.person;
  return `/api/${role}-sessions/${id}${action}?${role}Id=${sub}`;
}
