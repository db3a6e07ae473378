import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation, useSearchParams } from 'react-router';

const SETTLED_AFTER = 250;

/** The words in the box, and `q`, those of the address, which follow once somebody stops typing. */
export function useSearchWords() {
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // Who has chosen a mentor meanwhile goes there: words that settle now must not call that off.
  const { state } = useNavigation();
  useEffect(() => {
    if (state !== 'idle') clearTimeout(timer.current);
  }, [state]);

  // A link or the way back changed the address: the box follows.
  const [shown, setShown] = useState(location.key);
  if (location.key !== shown) {
    setShown(location.key);
    if (!location.state?.typed) setTyped(q);
  }

  function search(words: string) {
    clearTimeout(timer.current);
    setParams(words ? { q: words } : {}, {
      replace: true,
      preventScrollReset: true,
      state: { typed: true },
    });
  }

  return {
    typed,
    q,
    type(words: string) {
      setTyped(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => search(words.trim()), SETTLED_AFTER);
    },
    clear() {
      setTyped('');
      search('');
    },
  };
}
