import type { ReactNode } from 'react';
import { admin } from '../../texts/admin';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/page/Skeleton';

interface Pages<T> {
  data?: T[];
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch: () => void;
  fetchNextPage: () => void;
}

/** What a query of pages has found, with a button for more. */
export function Listing<T>(props: {
  query: Pages<T>;
  empty: string;
  children: (items: T[]) => ReactNode;
}) {
  const { query } = props;
  return (
    <div className="grid grid-cols-1 gap-3">
      {query.error && !query.data ? (
        <Failure error={query.error} retry={() => query.refetch()} />
      ) : null}
      {query.isPending && <Skeleton className="h-40" />}
      {query.data && query.data.length === 0 && (
        <p role="status" className="text-sm text-soft">
          {props.empty}
        </p>
      )}
      {query.data && query.data.length > 0 && props.children(query.data)}
      {query.hasNextPage && (
        <Button
          look="quiet"
          isPending={query.isFetchingNextPage}
          onPress={() => query.fetchNextPage()}
        >
          {admin.more}
        </Button>
      )}
    </div>
  );
}
