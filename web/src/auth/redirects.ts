import { ErrorResponse, OidcClient, type SigninState, type UserManager } from 'oidc-client-ts';

export const RETURN_PATH = '/signed-in';

/** Never comes back: the browser is on its way to another page. */
export async function redirectToSignIn(
  manager: UserManager,
  returnTo: string,
  how: { prompt?: string; login_hint?: string },
): Promise<never> {
  await manager.signinRedirect({ ...how, state: returnTo });
  return new Promise<never>(() => {});
}

/** What the provider has answered, if its answer opened this page; fails when it is away. */
export async function handleReturn(manager: UserManager): Promise<'signed-in' | 'refused' | null> {
  if (location.pathname !== RETURN_PATH) return null;
  const question = await pendingRequestHere(manager);
  if (!question) {
    // An old address, or an invented one: it says nothing about who is here.
    replacePath('/');
    return null;
  }
  const signedIn = await finishSignIn(manager, question);
  replacePath(question.data);
  return signedIn ? 'signed-in' : 'refused';
}

/** What this tab has asked, and the address answers; null when it has asked nothing of the kind. */
function pendingRequestHere({ settings }: UserManager): Promise<SigninState | null> {
  return new OidcClient(settings).readSigninResponseState(location.href).then(
    ({ state }) => state,
    () => null,
  );
}

async function finishSignIn(manager: UserManager, question: SigninState): Promise<boolean> {
  try {
    await manager.signinRedirectCallback();
    return true;
  } catch (failure) {
    if (failure instanceof ErrorResponse) return false;
    // There was no answer: the same address, opened again, asks again.
    await manager.settings.stateStore.set(question.id, question.toStorageString());
    throw failure;
  }
}

/** Only within this site, whatever came back. */
function replacePath(path: unknown) {
  const inside = typeof path === 'string' && /^\/(?!\/)/.test(path);
  history.replaceState(null, '', inside ? path : '/');
}
