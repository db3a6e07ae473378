import { SessionDetails, SessionHistory, SessionPage } from '../sessions/detail';
import { PendingRequest, RescheduleButton } from '../sessions/reschedule';
import { BookAgain } from './BookAgain';
import { BookedNote } from './BookedNote';
import { Feedback } from './Feedback';

export function StudentSessionPage() {
  return (
    <SessionPage>
      {(session) => (
        <>
          <BookedNote session={session} />
          <PendingRequest session={session} />
          <SessionDetails
            session={session}
            facts={<Feedback session={session} />}
            actions={
              <>
                <RescheduleButton session={session} />
                <BookAgain session={session} />
              </>
            }
          />
          <SessionHistory session={session} />
        </>
      )}
    </SessionPage>
  );
}
