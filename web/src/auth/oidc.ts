import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import type { OidcSettings } from '../config';
import { type Identity, type Person, roleIn } from './identity';
import { handleReturn, RETURN_PATH, redirectToSignIn } from './redirects';

/** Of whom a reloaded page asks the provider again. Neither a token nor a secret. */
const LAST_PERSON = 'last-person';
/** Before it runs out: an answer takes its time. */
const RENEWED_AHEAD_SECONDS = 30;

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
    automaticSilentRenew: false,
  });

  const answer = await handleReturn(manager);
  // The provider no longer knows the person.
  if (answer === 'refused') sessionStorage.removeItem(LAST_PERSON);
  const last = sessionStorage.getItem(LAST_PERSON);
  if (!answer && last) {
    // A provider that is away must not take the public pages with it.
    await redirectToSignIn(manager, here(), { prompt: 'none', login_hint: last }).catch(() => {});
  }

  let user = await manager.getUser();
  const person = user && personOf(user, settings.roleClaim);
  if (person) sessionStorage.setItem(LAST_PERSON, person.id);

  let renewal: Promise<User | null> | undefined;
  /** One for all who wait: a refresh token is good once, and used twice it ends the sign-in. */
  function renewed() {
    renewal ??= manager
      .signinSilent()
      .catch((failure) => {
        // The provider's no is a no; one that is away for a moment is asked again.
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
      if (user?.refresh_token && left < RENEWED_AHEAD_SECONDS) user = await renewed();
      return user && !user.expired ? user.access_token : null;
    },
    signIn: (returnTo) => redirectToSignIn(manager, returnTo, {}),
    async signOut() {
      // Who is still known here would be named to the provider by a token in the address.
      await manager.removeUser();
      // A provider without a page for it, or away: then at least this page forgets the person.
      await manager.signoutRedirect().catch(() => location.assign('/'));
    },
  };
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
