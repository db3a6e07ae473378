import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { openBookings } from '../api/bookings';
import { sessionsQuery } from '../api/sessions';
import { usePerson } from '../auth';
import { CalendarSubscription } from '../sessions/calendar';
import { firstName } from '../sessions/participant';
import { texts } from '../texts';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { PageSkeleton } from '../ui/page/Skeleton';
import { NextSession } from './NextSession';
import { OpenHolds } from './OpenHolds';
import { PendingAnswers } from './PendingAnswers';
import { RecentSessions } from './RecentSessions';

/** Renders only when all queries have answered, so that the layout does not shift. */
export function StudentOverviewPage() {
  const { name } = usePerson();
  const upcoming = useInfiniteQuery(sessionsQuery('student', 'upcoming'));
  const holds = useQuery(openBookings);
  if (upcoming.isPending || holds.isPending) return <PageSkeleton />;
  const sessions = upcoming.data ?? [];
  return (
    <Page title={texts.student.title} lead={texts.student.lead(firstName(name))}>
      <div className="grid gap-8">
        {holds.data && <OpenHolds bookings={holds.data} />}
        <PendingAnswers sessions={sessions} />
        {upcoming.isError ? (
          <Failure error={upcoming.error} retry={() => upcoming.refetch()} />
        ) : (
          <NextSession sessions={sessions} />
        )}
        <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
          <RecentSessions />
          <CalendarSubscription />
        </div>
      </div>
    </Page>
  );
}
