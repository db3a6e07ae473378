import { useState } from 'react';

/**
 * Names what a person wants for the `Idempotency-Key`: the same wish tried again has the same key,
 * another wish, or the same one after it came true, a new one.
 */
export function newIntent() {
  let last = { wish: '', key: '' };
  return {
    keyFor(wish: unknown): string {
      const text = JSON.stringify(wish);
      if (text !== last.wish) last = { wish: text, key: crypto.randomUUID() };
      return last.key;
    },
    fulfilled() {
      last = { wish: '', key: '' };
    },
  };
}

/** One for as long as the page's part is there. */
export function useIntent() {
  return useState(newIntent)[0];
}
