import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { useIdempotencyKeys } from './idempotencyKey';
import { cacheSession, type Participant, type Session, sessionQuery } from './sessions';

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

/** Requests another time. The answer to a mentor may contain a `warning`. */
export function useRequestReschedule(participant: Participant, session: Session) {
  return useChange(participant, session, (input: { reason: string; time?: NewTime }, key) => {
    const rescheduleRequest = {
      requestedBy: participant,
      reason: input.reason,
      ...sent(input.time),
    };
    return api.POST(ASK[participant], {
      params: { path: { id: session.id }, header: { 'Idempotency-Key': key } },
      body: { rescheduleRequest },
    });
  });
}

/** Approves a request; `time` is required when the request proposes none. */
export function useApprove(participant: Participant, session: Session, requestId: string) {
  return useChange(participant, session, (time: NewTime | undefined, key) =>
    api.POST(APPROVE[participant], {
      params: { path: { id: session.id, requestId }, header: { 'Idempotency-Key': key } },
      body: sent(time),
    }),
  );
}

/** Rejects a request: the session keeps its time. */
export function useReject(participant: Participant, session: Session, requestId: string) {
  return useChange(participant, session, (_: undefined, key) =>
    api.POST(REJECT[participant], {
      params: { path: { id: session.id, requestId }, header: { 'Idempotency-Key': key } },
    }),
  );
}

type Call = Promise<{ data?: Session; error?: unknown; response: Response }>;

/** An error mostly means that the session has changed, so it is refetched. */
function useChange<Input>(
  participant: Participant,
  session: Session,
  call: (input: Input, key: string) => Call,
) {
  const client = useQueryClient();
  const idempotencyKeys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (input: Input) => answerOf(call(input, idempotencyKeys.keyFor(input ?? null))),
    onSuccess: (changed) => {
      idempotencyKeys.complete();
      return cacheSession(client, participant, changed);
    },
    onError: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: sessionQuery(participant, session.id).queryKey }),
        client.invalidateQueries({ queryKey: ['slots', session.mentorId] }),
      ]),
  });
}

function sent(time?: NewTime) {
  return time ? { newStartTime: time.startTime, newEndTime: time.endTime } : {};
}
