import { useInfiniteQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { pendingRequestsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { EmptyState } from '../../ui/page/EmptyState';
import { Skeleton } from '../../ui/page/Skeleton';
import { PendingRow } from './PendingRow';

/** New bookings and open requests, newest first. */
export function PendingRequests() {
  const { id } = usePerson();
  const requests = useInfiniteQuery(pendingRequestsOf(id));
  const words = texts.mentor.pending;
  return (
    <Card title={words.title}>
      {requests.error && !requests.data && (
        <Failure error={requests.error} retry={requests.refetch} />
      )}
      {requests.isPending && <Skeleton className="h-72" />}
      {requests.data?.length === 0 && <EmptyState icon={Inbox}>{words.empty}</EmptyState>}
      {requests.data && (
        <ul className="divide-y divide-line" aria-label={words.title}>
          {requests.data.map((request) => (
            <PendingRow key={`${request.type}-${request.id}`} request={request} />
          ))}
        </ul>
      )}
      {requests.hasNextPage && (
        <Button
          look="quiet"
          className="mt-3 w-full"
          isPending={requests.isFetchingNextPage}
          onPress={() => requests.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Card>
  );
}
