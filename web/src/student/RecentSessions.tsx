import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { sessionsQuery } from '../api/sessions';
import { SessionCards } from '../sessions/list';
import { texts } from '../texts';
import { Failure } from '../ui/Failure';
import { EmptyState } from '../ui/page/EmptyState';
import { Section } from '../ui/page/Section';
import { Skeleton } from '../ui/page/Skeleton';
import { TextLink } from '../ui/TextLink';

const SHOWN = 3;

export function RecentSessions() {
  const { data, error, refetch } = useInfiniteQuery(sessionsQuery('student', 'past'));
  const recent = data?.slice(0, SHOWN);
  const words = texts.student.recent;
  return (
    <Section
      title={words.title}
      action={<TextLink to="/dashboard/student/sessions?tab=past">{words.all}</TextLink>}
    >
      {!recent && !error && <Skeleton className="h-32" />}
      {error && <Failure error={error} retry={() => refetch()} />}
      {recent?.length === 0 && <EmptyState icon={History}>{words.none}</EmptyState>}
      <SessionCards sessions={recent ?? []} />
    </Section>
  );
}
