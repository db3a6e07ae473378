import { useState } from 'react';

/**
 * Names what a person wants for the `Idempotency-Key`: the same request tried again has the same key,
 * another request, or the same one after it came true, a new one.
 */
export function newIdempotencyKeys() {
  let last = { request: '', key: '' };
  return {
    keyFor(request: unknown): string {
      const text = JSON.stringify(request);
      if (text !== last.request) last = { request: text, key: crypto.randomUUID() };
      return last.key;
    },
    complete() {
      last = { request: '', key: '' };
    },
  };
}

/** One for as long as the page's part is there. */
export function useIdempotencyKeys() {
  return useState(newIdempotencyKeys)[0];
}
