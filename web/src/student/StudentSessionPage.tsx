import { History } from '../sessions/History';
import { PendingRequest } from '../sessions/PendingRequest';
import { RescheduleButton } from '../sessions/RescheduleButton';
import { SessionDetails } from '../sessions/SessionDetails';
import { SessionPage } from '../sessions/SessionPage';
import { BookAgain } from './BookAgain';
import { Feedback } from './Feedback';

export function StudentSessionPage() {
  return (
    <SessionPage>
      {(session) => (
        <>
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
          <History session={session} />
        </>
      )}
    </SessionPage>
  );
}
