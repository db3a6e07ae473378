import { useRef } from 'react';

/**
 * Names what somebody wants for the `Idempotency-Key`: the same wish tried again has the same key,
 * another wish, or the same one after it came true, a new one.
 */
export function useIntent() {
  const last = useRef({ wish: '', key: '' });
  return {
    keyFor(wish: unknown): string {
      const text = JSON.stringify(wish);
      if (text !== last.current.wish) last.current = { wish: text, key: crypto.randomUUID() };
      return last.current.key;
    },
    fulfilled() {
      last.current = { wish: '', key: '' };
    },
  };
}
