import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../problems/problem';

const RETRIES = 4;
const LONGEST_WAIT_MS = 4_000;

/** Retries transient failures only. `onError` gets every failure of a query or mutation. */
export function newQueryClient(onError: (error: Error) => void) {
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < RETRIES && error instanceof Problem && error.isTransient,
        retryDelay: (failures) => Math.min(1_000 * 2 ** failures, LONGEST_WAIT_MS),
      },
    },
  });
}
