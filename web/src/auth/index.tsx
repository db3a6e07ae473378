import { useMutation } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { Config, OidcSettings } from '../config';
import { untilLoaded } from '../problems/untilLoaded';
import type { Identity, Person } from './identity';
import { withSharedSignOut } from './sharedSignOut';
import { isKnown, visitor } from './visitor';

export { hasRole, type Identity, type Person, type Role } from './identity';

export async function identityOf(settings: Config['signIn']): Promise<Identity> {
  return withSharedSignOut(await providersIdentity(settings));
}

async function providersIdentity(settings: Config['signIn']): Promise<Identity> {
  switch (settings.kind) {
    case 'oidc':
      return isKnown() ? oidc(settings) : visitor(() => oidc(settings));
    case 'clerk':
      return (await untilLoaded(() => import('./clerk'))).clerkIdentity(settings);
  }
}

async function oidc(settings: OidcSettings): Promise<Identity> {
  return (await untilLoaded(() => import('./oidc'))).oidcIdentity(settings);
}

const IdentityContext = createContext<Identity | null>(null);

export function IdentityProvider(props: { identity: Identity; children: ReactNode }) {
  return <IdentityContext value={props.identity}>{props.children}</IdentityContext>;
}

export function useIdentity(): Identity {
  const identity = useContext(IdentityContext);
  if (!identity) throw new Error('No identity above this component');
  return identity;
}

/** The signed-in person, below `RequireRole`; elsewhere use `useIdentity().person`. */
export function usePerson(): Person {
  const { person } = useIdentity();
  if (!person) throw new Error('No person is signed in');
  return person;
}

/** Leaves for the provider, which redirects back here; `error` when it cannot be reached. */
export function useSignIn() {
  const identity = useIdentity();
  const { mutate, isPending, error } = useMutation({
    mutationFn: identity.signIn,
    networkMode: 'always',
  });
  // The browser's address, which a choice on the page reaches before the router renders again.
  const signIn = useCallback(
    () => mutate(location.pathname + location.search + location.hash),
    [mutate],
  );
  return { signIn, isPending, error };
}
