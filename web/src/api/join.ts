import { useMutation } from '@tanstack/react-query';
import { answerOf, booking } from './client';
import type { Side } from './sessions';

const DOOR = {
  student: '/api/student-sessions/{id}/verify-join',
  mentor: '/api/mentor-sessions/{id}/verify-join',
} as const;

/** Knocks at the meeting room; the answer's `meetingLink` is null while the room is being made. */
export function useJoin(side: Side, id: string) {
  return useMutation({
    mutationFn: () => answerOf(booking.GET(DOOR[side], { params: { path: { id } } })),
  });
}
