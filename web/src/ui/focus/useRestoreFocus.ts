import { useEffect, useRef } from 'react';
import { isFocusLost } from './restoreFocus';

/** Focuses this element instead of the heading when `change` removes the focused one. */
export function useRestoreFocus<E extends HTMLElement>(change: unknown) {
  const next = useRef<E>(null);
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (isFocusLost()) next.current?.focus();
  }, [change]);
  return next;
}
