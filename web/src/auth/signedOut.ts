import { hasCode } from '../problems/problem';

type Listener = () => void;
let signedOut = false;
const listeners = new Set<Listener>();

/** Whether the sign-in has ended: there is no token, or the services refuse it. */
export const signedOutStore = {
  get: () => signedOut,
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  markSignedOut() {
    if (signedOut) return;
    signedOut = true;
    for (const listener of listeners) listener();
  },
  handleError(error: unknown) {
    if (hasCode(error, 'unauthenticated')) signedOutStore.markSignedOut();
  },
};
