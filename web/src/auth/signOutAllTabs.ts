import type { Identity } from './identity';
import { signedOutStore } from './signedOut';

/** Who signs out in one tab has signed out in all; another person's tab stays as it is. */
export function withSharedSignOut(identity: Identity): Identity {
  const { person } = identity;
  if (!person) return identity;
  const tabs = new BroadcastChannel('sign-out');
  let elsewhere = false;
  tabs.onmessage = ({ data }) => {
    if (data !== person.id) return;
    // Unsaved work may hold the page here; its token is of no use any more.
    elsewhere = true;
    signedOutStore.markSignedOut();
    sessionStorage.clear();
    location.replace('/');
  };

  return {
    ...identity,
    async token() {
      const token = await identity.token();
      // The provider has ended it: a page that only shows something would not hear of it from a service.
      if (!token) signedOutStore.markSignedOut();
      return elsewhere ? null : token;
    },
    signOut() {
      // Also what was written here belongs to who leaves.
      sessionStorage.clear();
      tabs.postMessage(person.id);
      return identity.signOut();
    },
  };
}
