import { SessionDetails } from '../sessions/SessionDetails';
import { SessionPage } from '../sessions/SessionPage';
import { FreeRequestAnswer } from './pending/FreeRequestAnswer';
import { CompleteButton } from './session/CompleteButton';
import { Notes } from './session/Notes';
import { StudentEmail } from './session/StudentEmail';
import { SubjectButton } from './session/SubjectButton';

/** One session as its mentor sees it. Only a free request can be accepted or declined. */
export function MentorSessionPage() {
  return (
    <SessionPage>
      {(session) => (
        <>
          <SessionDetails
            session={session}
            facts={<StudentEmail session={session} />}
            actions={
              <>
                {session.status === 'requested' && (
                  <FreeRequestAnswer sessionId={session.id} student={session.studentName} />
                )}
                <CompleteButton session={session} />
                {session.status !== 'cancelled' && <SubjectButton session={session} />}
              </>
            }
          />
          <Notes session={session} />
        </>
      )}
    </SessionPage>
  );
}
