import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { sessionsQuery } from '../api/sessions';
import { SessionCard } from '../sessions/list';
import { useNextSession } from '../sessions/useNextSession';
import { mentor as mentorTexts } from '../texts/mentor';
import { Failure } from '../ui/Failure';
import { EmptyState } from '../ui/page/EmptyState';
import { Section } from '../ui/page/Section';
import { Skeleton } from '../ui/page/Skeleton';
import { TextLink } from '../ui/TextLink';

export function NextSession() {
  const { data, error, refetch } = useInfiniteQuery(sessionsQuery('mentor', 'upcoming'));
  const next = useNextSession(data ?? []);
  const words = mentorTexts.next;
  return (
    <Section
      title={words.title}
      action={<TextLink to="/dashboard/mentor/sessions">{words.all}</TextLink>}
    >
      {next ? (
        <SessionCard session={next} />
      ) : data ? (
        <EmptyState icon={CalendarDays}>{words.empty}</EmptyState>
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Skeleton className="h-32 sm:h-30" />
      )}
    </Section>
  );
}
