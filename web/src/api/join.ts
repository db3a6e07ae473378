import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Participant } from './sessions';

const VERIFY_JOIN = {
  student: '/api/student-sessions/{id}/verify-join',
  mentor: '/api/mentor-sessions/{id}/verify-join',
} as const;

/** Asks for the meeting link, which is null while the room is being created. */
export function useJoin(participant: Participant, id: string) {
  return useMutation({
    mutationFn: () => answerOf(api.GET(VERIFY_JOIN[participant], { params: { path: { id } } })),
  });
}
