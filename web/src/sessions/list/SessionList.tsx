import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Scope, sessionsQuery } from '../../api/sessions';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { EmptyState } from '../../ui/page/EmptyState';
import { Skeleton } from '../../ui/page/Skeleton';
import { useParticipant } from '../participant';
import { SessionCards } from './SessionCards';

export function SessionList(props: { scope: Scope; emptyAction?: ReactNode }) {
  const participant = useParticipant();
  const list = useInfiniteQuery(sessionsQuery(participant, props.scope));
  if (list.isPending) return <SessionListSkeleton />;
  if (!list.data) return <Failure error={list.error} retry={() => list.refetch()} />;
  if (list.data.length === 0)
    return (
      <EmptyState icon={CalendarDays} action={props.emptyAction}>
        {texts.sessions.empty[participant][props.scope]}
      </EmptyState>
    );
  return (
    <>
      <SessionCards sessions={list.data} />
      {list.isError && <Failure error={list.error} retry={() => list.refetch()} />}
      {list.hasNextPage && (
        <Button
          look="secondary"
          className="mt-4 w-full"
          isPending={list.isFetchingNextPage}
          onPress={() => list.fetchNextPage()}
        >
          {texts.sessions.loadMore}
        </Button>
      )}
    </>
  );
}

function SessionListSkeleton() {
  return (
    <div aria-busy="true" className="grid gap-3">
      <Skeleton className="h-32 sm:h-30" />
      <Skeleton className="h-32 sm:h-30" />
      <Skeleton className="h-32 sm:h-30" />
    </div>
  );
}
