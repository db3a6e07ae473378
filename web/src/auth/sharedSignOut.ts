import type { Identity } from './identity';
import { signedOutStore } from './signedOut';

/** Signing out in one tab signs out all tabs of the same person. */
export function withSharedSignOut(identity: Identity): Identity {
  const { person } = identity;
  if (!person) return identity;
  const tabs = new BroadcastChannel('sign-out');
  let elsewhere = false;
  tabs.onmessage = ({ data }) => {
    if (data !== person.id) return;
    // The page may stay open because of unsaved work, but sends no more tokens.
    elsewhere = true;
    signedOutStore.markSignedOut();
    sessionStorage.clear();
    location.replace('/');
  };

  return {
    ...identity,
    async token() {
      const token = await identity.token();
      // Reports the end of the sign-in also on a page that makes no calls.
      if (!token) signedOutStore.markSignedOut();
      return elsewhere ? null : token;
    },
    signOut() {
      // Drafts in the session storage belong to the person who signs out.
      sessionStorage.clear();
      tabs.postMessage(person.id);
      return identity.signOut();
    },
  };
}
