import { lazy, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';
import { SessionDetails, SessionHistory, SessionPage } from '../sessions/detail';
import { PendingRequest } from '../sessions/reschedule';
import { Skeleton } from '../ui/page/Skeleton';
import { MentorActions } from './session/MentorActions';
import { SessionNotes } from './session/SessionNotes';
import { StudentEmail } from './session/StudentEmail';

/** Loaded after a session: most visits are before it. */
const ReceivedReview = lazy(async () => ({
  default: (await untilLoaded(() => import('../reviews/mentor'))).ReceivedReview,
}));

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
          {session.review && (
            <Suspense fallback={<Skeleton className="h-48" />}>
              <ReceivedReview session={session} />
            </Suspense>
          )}
          <SessionNotes session={session} />
          <SessionHistory session={session} />
        </>
      )}
    </SessionPage>
  );
}
