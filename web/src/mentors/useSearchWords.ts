import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { filtersOf, type MentorFilters } from '../api/mentorFilters';
import { useDebounced } from '../time/useDebounced';

const SETTLED_AFTER = 250;

/**
 * The text in the search box, `q`, the text to search for, debounced, and the filters. The address
 * follows the box immediately: a delayed update would cancel a navigation that began in between.
 * A filter is a new address, so that the back button takes it away again.
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
    const next = new URLSearchParams(params);
    next.delete('q');
    const q = text.trim();
    if (q) next.set('q', q);
    setParams(next, { replace: true, preventScrollReset: true, state: { typed: true } });
  }

  function filter(change: MentorFilters) {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change)) {
      next.delete(name);
      if (value) next.set(name, value);
    }
    setParams(next, { preventScrollReset: true });
  }

  return {
    typed,
    q: useDebounced(words, SETTLED_AFTER),
    filters: filtersOf(params),
    type,
    filter,
    clear: () => setParams({}, { preventScrollReset: true }),
  };
}
