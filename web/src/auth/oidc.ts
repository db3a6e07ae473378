import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import type { OidcSettings } from '../config';
import { type Identity, type Person, rolesIn } from './identity';
import { handleReturn, redirectToSignIn } from './redirects';
import { LAST_PERSON, RETURN_PATH } from './visitor';

/** Tokens are renewed this long before they expire. */
const RENEWED_AHEAD_SECONDS = 30;

/**
 * Sign-in with any OpenID Connect provider: authorization code with PKCE (RFC 7636). Tokens are
 * kept in memory, so a reloaded page redirects to the provider, whose session answers without a
 * form.
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
    automaticSilentRenew: false,
  });

  const answer = await handleReturn(manager);
  // The provider's session has ended.
  if (answer === 'refused') sessionStorage.removeItem(LAST_PERSON);
  const last = sessionStorage.getItem(LAST_PERSON);
  if (!answer && last) {
    // The public pages must work while the provider is down.
    await redirectToSignIn(manager, currentPath(), { prompt: 'none', login_hint: last }).catch(
      () => {},
    );
  }

  let user = await manager.getUser();
  const person = user && personOf(user, settings.roleClaim);
  if (person) sessionStorage.setItem(LAST_PERSON, person.id);

  let renewal: Promise<User | null> | undefined;
  /** One renewal for all callers: a refresh token used twice ends the sign-in. */
  function renew() {
    renewal ??= manager
      .signinSilent()
      .catch((failure) => {
        // An error response is final; an unreachable provider is asked again.
        if (failure instanceof ErrorResponse) return null;
        if (user && !user.expired) return user;
        throw failure;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  }

  return {
    person,
    async token() {
      const left = user?.expires_in ?? Number.POSITIVE_INFINITY;
      if (user?.refresh_token && left < RENEWED_AHEAD_SECONDS) user = await renew();
      return user && !user.expired ? user.access_token : null;
    },
    signIn: (returnTo) => redirectToSignIn(manager, returnTo, {}),
    async signOut() {
      // Otherwise oidc-client-ts would put the id token into the logout address.
      await manager.removeUser();
      // Without a reachable logout page, at least this page forgets the person.
      await manager.signoutRedirect().catch(() => location.assign('/'));
    },
  };
}

function currentPath() {
  return location.pathname + location.search + location.hash;
}

function personOf(user: User, roleClaim: string): Person {
  const claims = user.profile;
  return {
    id: claims.sub,
    ...rolesIn(claims, roleClaim),
    name: claims.name ?? claims.email ?? claims.sub,
    email: claims.email,
  };
}
