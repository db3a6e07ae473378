import { ErrorResponse, OidcClient, type SigninState, type UserManager } from 'oidc-client-ts';
import { RETURN_PATH } from './visitor';

/** Never resolves: the browser is leaving the page. */
export async function redirectToSignIn(
  manager: UserManager,
  returnTo: string,
  how: { prompt?: string; login_hint?: string },
): Promise<never> {
  await manager.signinRedirect({ ...how, state: returnTo });
  return new Promise<never>(() => {});
}

/**
 * Handles the provider's response if it opened this page; rejects when the provider is unreachable.
 */
export async function handleReturn(manager: UserManager): Promise<'signed-in' | 'refused' | null> {
  if (location.pathname !== RETURN_PATH) return null;
  const request = await storedRequest(manager);
  if (!request) {
    // An old or invented response address proves nothing.
    replacePath('/');
    return null;
  }
  const signedIn = await finishSignIn(manager, request);
  replacePath(request.data);
  return signedIn ? 'signed-in' : 'refused';
}

/** The stored request of this tab that the address answers, or null. */
function storedRequest({ settings }: UserManager): Promise<SigninState | null> {
  return new OidcClient(settings).readSigninResponseState(location.href).then(
    ({ state }) => state,
    () => null,
  );
}

async function finishSignIn(manager: UserManager, request: SigninState): Promise<boolean> {
  try {
    await manager.signinRedirectCallback();
    return true;
  } catch (failure) {
    if (failure instanceof ErrorResponse) return false;
    // Keeps the request, so that reloading this address tries again.
    await manager.settings.stateStore.set(request.id, request.toStorageString());
    throw failure;
  }
}

/** Accepts paths of this site only. */
function replacePath(path: unknown) {
  const inside = typeof path === 'string' && /^\/(?!\/)/.test(path);
  history.replaceState(null, '', inside ? path : '/');
}
