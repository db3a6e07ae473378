import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, booking } from './client';
import { useIntent } from './idempotencyKey';
import { keepSession, type Session, type Side, sessionQuery } from './sessions';

export interface NewTime {
  startTime: string;
  endTime: string;
}

const ASK = {
  student: '/api/student-sessions/{id}/reschedule',
  mentor: '/api/mentor-sessions/{id}/reschedule',
} as const;
const APPROVE = {
  student: '/api/student-sessions/{id}/reschedule/{requestId}/approve',
  mentor: '/api/mentor-sessions/{id}/reschedule/{requestId}/approve',
} as const;
const REJECT = {
  student: '/api/student-sessions/{id}/reschedule/{requestId}/reject',
  mentor: '/api/mentor-sessions/{id}/reschedule/{requestId}/reject',
} as const;

/** Asks the other person to move a session; the answer to a mentor may carry a `warning`. */
export function useAskToMove(side: Side, session: Session) {
  return useChange(side, session, (wish: { reason: string; time?: NewTime }, key) => {
    const rescheduleRequest = { requestedBy: side, reason: wish.reason, ...sent(wish.time) };
    return booking.POST(ASK[side], {
      params: { path: { id: session.id }, header: { 'Idempotency-Key': key } },
      body: { rescheduleRequest },
    });
  });
}

/** Says yes; with a time where the request named none. */
export function useApprove(side: Side, session: Session, requestId: string) {
  return useChange(side, session, (time: NewTime | undefined, key) =>
    booking.POST(APPROVE[side], {
      params: { path: { id: session.id, requestId }, header: { 'Idempotency-Key': key } },
      body: sent(time),
    }),
  );
}

/** Says no: the original time stays. */
export function useReject(side: Side, session: Session, requestId: string) {
  return useChange(side, session, (_: undefined, key) =>
    booking.POST(REJECT[side], {
      params: { path: { id: session.id, requestId }, header: { 'Idempotency-Key': key } },
    }),
  );
}

type Call = Promise<{ data?: Session; error?: unknown; response: Response }>;

/** A refusal mostly means that the world has moved on: then it is looked at again. */
function useChange<Wish>(side: Side, session: Session, call: (wish: Wish, key: string) => Call) {
  const client = useQueryClient();
  const intent = useIntent();
  return useMutation({
    mutationFn: (wish: Wish) => answerOf(call(wish, intent.keyFor(wish ?? null))),
    onSuccess: (changed) => {
      intent.fulfilled();
      return keepSession(client, side, changed);
    },
    onError: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: sessionQuery(side, session.id).queryKey }),
        client.invalidateQueries({ queryKey: ['slots', session.mentorId] }),
      ]),
  });
}

function sent(time?: NewTime) {
  return time ? { newStartTime: time.startTime, newEndTime: time.endTime } : {};
}
