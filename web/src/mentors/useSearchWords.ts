import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useDebounced } from '../time/useDebounced';

const SETTLED_AFTER = 250;

/**
 * The words in the box, and `q`, those to search for: the ones of the address once they settle. The
 * address follows the box at once, so that words never call off a navigation that began after them.
 */
export function useSearchWords() {
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const [typed, setTyped] = useState(words);

  // A link or the way back changed the address: the box follows.
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
