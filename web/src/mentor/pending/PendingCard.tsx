import { useInfiniteQuery } from '@tanstack/react-query';
import { type PendingGroup, pendingRequestsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { PendingRow } from './PendingRow';

/** One group of what is new or waits, the newest first. */
export function PendingCard({ group }: { group: PendingGroup }) {
  const { id } = usePerson();
  const requests = useInfiniteQuery(pendingRequestsOf(id, group));
  const words = mentorTexts.pending;
  const title = words.groups[group];
  return (
    <Card title={title}>
      {requests.error && !requests.data && (
        <Failure error={requests.error} retry={requests.refetch} />
      )}
      {requests.isPending && <Skeleton className="h-24" />}
      {requests.data?.length === 0 && (
        <p role="status" className="text-sm text-soft">
          {words.empty[group]}
        </p>
      )}
      {requests.data && (
        <ul className="divide-y divide-line" aria-label={title}>
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
