import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** False in the first look, which the build renders too (build/shell), and true from then on. */
export function useAfterFirstLook(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
