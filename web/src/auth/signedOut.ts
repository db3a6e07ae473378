import { hasCode } from '../api/problem';

type Listener = () => void;
let signedOut = false;
const listeners = new Set<Listener>();

/** Whether a service no longer takes our token although somebody is signed in. */
export const signedOutStore = {
  get: () => signedOut,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  notice(error: unknown) {
    if (signedOut || !hasCode(error, 'unauthenticated')) return;
    signedOut = true;
    for (const listener of listeners) listener();
  },
};
