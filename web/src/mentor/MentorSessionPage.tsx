import { SessionDetails, SessionHistory, SessionPage } from '../sessions/detail';
import { PendingRequest } from '../sessions/reschedule';
import { MentorActions } from './session/MentorActions';
import { SessionNotes } from './session/SessionNotes';
import { StudentEmail } from './session/StudentEmail';

export function MentorSessionPage() {
  return (
    <SessionPage>
      {(session) => (
        <>
          <PendingRequest session={session} />
          <SessionDetails
            session={session}
            facts={<StudentEmail session={session} />}
            actions={<MentorActions session={session} />}
          />
          <SessionNotes session={session} />
          <SessionHistory session={session} />
        </>
      )}
    </SessionPage>
  );
}
