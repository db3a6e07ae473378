import { useState } from 'react';

/**
 * Keys for the `Idempotency-Key` header. A repeated request keeps its key; a different request, or
 * the same one after it succeeded, gets a new key.
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

/** Keeps the keys for the lifetime of the component. */
export function useIdempotencyKeys() {
  return useState(newIdempotencyKeys)[0];
}
