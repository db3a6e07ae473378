import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { sessionsQuery } from '../api/sessions';
import { SessionCard } from '../sessions/list';
import { useNext } from '../sessions/useNextSession';
import { texts } from '../texts';
import { Failure } from '../ui/Failure';
import { Empty } from '../ui/page/EmptyState';
import { Part } from '../ui/page/Section';
import { Skeleton } from '../ui/page/Skeleton';
import { TextLink } from '../ui/TextLink';

/** What the mentor has to be ready for first. */
export function NextSession() {
  const { data, error, refetch } = useInfiniteQuery(sessionsQuery('mentor', 'upcoming'));
  const next = useNext(data ?? []);
  const words = texts.mentor.next;
  return (
    <Part
      title={words.title}
      action={<TextLink to="/dashboard/mentor/sessions">{words.all}</TextLink>}
    >
      {next ? (
        <SessionCard session={next} />
      ) : data ? (
        <Empty icon={CalendarDays}>{words.empty}</Empty>
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Skeleton className="h-32 sm:h-30" />
      )}
    </Part>
  );
}
