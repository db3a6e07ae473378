import { lazy, Suspense } from 'react';
import { untilLoaded } from '../problems/untilLoaded';
import { SessionDetails, SessionHistory, SessionPage } from '../sessions/detail';
import { PendingRequest, RescheduleButton } from '../sessions/reschedule';
import { SupportContact } from '../sessions/SupportContact';
import { Skeleton } from '../ui/page/Skeleton';
import { BookAgain } from './BookAgain';
import { BookedNote } from './BookedNote';
import { Feedback } from './Feedback';

/** Loaded after a session: most visits are before it. */
const OwnReview = lazy(async () => ({
  default: (await untilLoaded(() => import('../reviews/student'))).OwnReview,
}));

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
          {(session.status === 'completed' || session.review) && (
            <Suspense fallback={<Skeleton className="h-96" />}>
              <OwnReview session={session} />
            </Suspense>
          )}
          <SessionHistory session={session} />
          {/* A cancelled session's note has the contact. */}
          {session.status !== 'cancelled' && <SupportContact />}
        </>
      )}
    </SessionPage>
  );
}
