import type { Mentor } from './mentor';
import { inMinutes } from './offer';
import type { Session } from './sessionView';
import type { Student } from './student';

/**
 * A session that has begun and is completed. It takes up to a minute and a half, because a session
 * cannot be completed before its start.
 */
export async function pastSession(mentor: Mentor, student: Student): Promise<Session> {
  await mentor.opens(inMinutes(1));
  const session = await student.book(mentor);
  const untilStart = Date.parse(session.startTime) - Date.now();
  await new Promise((done) => setTimeout(done, untilStart + 1_000));
  await mentor.api.post(
    `/api/mentor-sessions/${session.id}/complete?mentorId=${mentor.person.sub}`,
  );
  return session;
}
