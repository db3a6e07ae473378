import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { Link } from 'react-router';
import { sessionsQuery } from '../api/sessions';
import { SessionCard } from '../sessions/SessionCard';
import { texts } from '../texts';
import { Empty } from '../ui/Empty';
import { Failure } from '../ui/Failure';
import { Skeleton } from '../ui/Skeleton';

/** What the mentor has to be ready for first. */
export function NextSession() {
  const { data, error, refetch } = useInfiniteQuery(sessionsQuery('mentor', 'upcoming'));
  const words = texts.mentor.next;
  const next = data?.pages[0]?.sessions.find(({ status }) => status !== 'requested');
  return (
    <section aria-labelledby="next-session">
      <div className="mb-3 flex items-center justify-between gap-4">
        <h2 id="next-session" className="text-lg font-semibold">
          {words.title}
        </h2>
        <Link
          to="/dashboard/mentor/sessions"
          className="inline-flex min-h-10 items-center rounded-lg text-sm font-semibold text-brand"
        >
          {words.all}
        </Link>
      </div>
      {next ? (
        <SessionCard session={next} />
      ) : data ? (
        <Empty icon={CalendarDays}>{words.empty}</Empty>
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Skeleton className="h-32 sm:h-30" />
      )}
    </section>
  );
}
