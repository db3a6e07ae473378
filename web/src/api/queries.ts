import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const ATTEMPTS = 4;

/** What the services refuse stays refused; what passes is tried again. */
export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < ATTEMPTS && error instanceof Problem && error.passes,
      },
    },
  });
}
