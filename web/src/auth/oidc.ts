import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { OidcSettings } from '../config';
import { type Identity, type Person, roleIn } from './identity';

const RETURN_PATH = '/signed-in';
/** Of whom a reloaded page asks the provider again. Neither a token nor a secret. */
const LAST_PERSON = 'last-person';

/**
 * Sign-in with any OpenID Connect provider: authorization code with PKCE (RFC 7636). Tokens are kept
 * in memory, so a reloaded page goes through the provider, whose own session answers at once.
 */
export async function oidcIdentity(settings: OidcSettings): Promise<Identity> {
  const manager = new UserManager({
    authority: settings.authority,
    client_id: settings.clientId,
    scope: settings.scope,
    redirect_uri: location.origin + RETURN_PATH,
    post_logout_redirect_uri: `${location.origin}/`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  });

  if (location.pathname === RETURN_PATH) {
    await comeBack(manager);
  } else {
    const last = sessionStorage.getItem(LAST_PERSON);
    // A provider that is away must not take the public pages with it.
    if (last) await leave(manager, here(), { prompt: 'none', login_hint: last }).catch(() => {});
  }

  let user = await manager.getUser();
  manager.events.addUserLoaded((renewed) => {
    user = renewed;
  });
  const person = user && personOf(user, settings.roleClaim);
  if (person) sessionStorage.setItem(LAST_PERSON, person.id);

  return {
    person,
    async token() {
      if (user?.expired) user = await manager.signinSilent().catch(() => null);
      return user?.access_token ?? null;
    },
    signIn: (returnTo) => leave(manager, returnTo, {}),
    async signOut() {
      sessionStorage.removeItem(LAST_PERSON);
      // Who is still known here would be named to the provider by a token in the address.
      await manager.removeUser();
      await manager.signoutRedirect();
    },
  };
}

/** Never comes back: the browser is on its way to another page. */
async function leave(
  manager: UserManager,
  returnTo: string,
  how: { prompt?: string; login_hint?: string },
): Promise<never> {
  await manager.signinRedirect({ ...how, state: returnTo });
  return new Promise<never>(() => {});
}

async function comeBack(manager: UserManager) {
  let returnTo: unknown = '/';
  try {
    returnTo = (await manager.signinRedirectCallback()).state;
  } catch (refused) {
    // The provider no longer knows the person, or an old address was opened again.
    sessionStorage.removeItem(LAST_PERSON);
    returnTo = (refused as { state?: unknown }).state;
  }
  // Only within this site, whatever came back.
  const path = typeof returnTo === 'string' && /^\/(?!\/)/.test(returnTo) ? returnTo : '/';
  history.replaceState(null, '', path);
}

function here() {
  return location.pathname + location.search;
}

function personOf(user: User, roleClaim: string): Person {
  const claims = user.profile;
  return {
    id: claims.sub,
    role: roleIn(claims, roleClaim),
    name: claims.name ?? claims.email ?? claims.sub,
    email: claims.email,
  };
}
