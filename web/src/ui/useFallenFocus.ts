import { useEffect, useRef } from 'react';

let last: EventTarget | null = null;
document.addEventListener('focusin', ({ target }) => {
  last = target;
});

/** When `change` takes away what had the focus, this element has it next, not the whole page. */
export function useFallenFocus<E extends HTMLElement>(change: unknown) {
  const next = useRef<E>(null);
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    const isNowhere = document.activeElement === document.body;
    if (isNowhere && last instanceof Node && !last.isConnected) next.current?.focus();
  }, [change]);
  return next;
}
