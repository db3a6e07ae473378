import { useEffect, useRef } from 'react';
import { isFocusLost } from './restoreFocus';

/** When `change` takes away what had the focus, this element has it next: nearer than the heading. */
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
