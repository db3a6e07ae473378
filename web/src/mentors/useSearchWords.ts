import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useDebounced } from '../time/useDebounced';

const SETTLED_AFTER = 250;

/**
 * The text in the search box, and `q`, the text to search for, debounced. The address follows the
 * box immediately: a delayed update would cancel a navigation that began in between.
 */
export function useSearchWords() {
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const [typed, setTyped] = useState(words);

  // A link or the back button changed the address, so the box follows.
  const [shown, setShown] = useState(location.key);
  if (location.key !== shown) {
    setShown(location.key);
    if (!location.state?.typed) setTyped(words);
  }

  function type(text: string) {
    setTyped(text);
    const q = text.trim();
    setParams(q ? { q } : {}, { replace: true, preventScrollReset: true, state: { typed: true } });
  }

  return { typed, q: useDebounced(words, SETTLED_AFTER), type, clear: () => type('') };
}
