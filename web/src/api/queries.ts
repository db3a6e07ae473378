import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { signedOutStore } from '../auth/signedOut';
import { Problem } from './problem';

const RETRIES = 4;

/** What the services refuse stays refused; what passes is tried again. */
export function newQueryClient() {
  return new QueryClient({
    queryCache: new QueryCache({ onError: signedOutStore.notice }),
    mutationCache: new MutationCache({ onError: signedOutStore.notice }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < RETRIES && error instanceof Problem && error.passes,
      },
    },
  });
}
