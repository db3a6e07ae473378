import { History } from '../sessions/History';
import { PendingRequest } from '../sessions/PendingRequest';
import { SessionDetails } from '../sessions/SessionDetails';
import { SessionPage } from '../sessions/SessionPage';
import { MentorActions } from './session/MentorActions';
import { Notes } from './session/Notes';
import { StudentEmail } from './session/StudentEmail';

/** One session as its mentor sees it. */
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
          <Notes session={session} />
          <History session={session} />
        </>
      )}
    </SessionPage>
  );
}
