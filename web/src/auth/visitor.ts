import type { Identity } from './identity';

/** Where the provider sends people back to. */
export const RETURN_PATH = '/signed-in';
/** The id for which a reloaded page asks the provider again; neither a token nor a secret. */
export const LAST_PERSON = 'last-person';

/** Whether this tab is signed in, or on its way back from the provider. */
export function isKnown(): boolean {
  return location.pathname === RETURN_PATH || sessionStorage.getItem(LAST_PERSON) !== null;
}

/** A guest: the provider's client is loaded only when they sign in. */
export function visitor(load: () => Promise<Identity>): Identity {
  return {
    person: null,
    token: async () => null,
    signIn: async (returnTo) => (await load()).signIn(returnTo),
    signOut: async () => {},
  };
}
