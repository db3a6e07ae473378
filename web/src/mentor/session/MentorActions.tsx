import type { Session } from '../../api/sessions';
import { RescheduleButton } from '../../sessions/reschedule';
import { FreeRequestAnswer } from '../pending/FreeRequestAnswer';
import { CompleteButton } from './CompleteButton';
import { PlansNote } from './PlansNote';
import { SubjectButton } from './SubjectButton';

/** A mentor's actions on a session. Only a free request can be accepted or declined. */
export function MentorActions({ session }: { session: Session }) {
  return (
    <>
      {session.status === 'requested' && (
        <FreeRequestAnswer sessionId={session.id} student={session.studentName} />
      )}
      <CompleteButton session={session} />
      <RescheduleButton session={session} />
      {session.status !== 'cancelled' && <SubjectButton session={session} />}
      <PlansNote session={session} />
    </>
  );
}
