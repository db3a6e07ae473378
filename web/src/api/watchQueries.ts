import type { Query, QueryClient } from '@tanstack/react-query';
import { connection } from '../problems/connection';
import { isOutage } from '../problems/problem';

const AGAIN_AFTER_MS = 4_000;

/**
 * Reports every query on the page, retries included, that waits for an answer, and fetches again
 * what failed by an outage until it is over.
 */
export function watchQueries(client: QueryClient) {
  const scheduled = new Set<string>();

  function fetchLater({ queryHash, queryKey }: Query) {
    if (scheduled.has(queryHash)) return;
    scheduled.add(queryHash);
    setTimeout(() => {
      scheduled.delete(queryHash);
      client.refetchQueries({ queryKey, exact: true, type: 'active' });
    }, AGAIN_AFTER_MS);
  }

  return client.getQueryCache().subscribe(({ type, query }) => {
    const { fetchStatus, error } = query.state;
    const isNeeded = type !== 'removed' && query.isActive();
    const isWaiting = fetchStatus !== 'idle';
    if (isNeeded && (isWaiting || isOutage(error))) connection.waitFor(query.queryHash);
    else connection.arrived(query.queryHash);
    if (isNeeded && !isWaiting && isOutage(error)) fetchLater(query);
  });
}
