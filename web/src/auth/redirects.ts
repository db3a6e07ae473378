import { ErrorResponse, OidcClient, type SigninState, type UserManager } from 'oidc-client-ts';

export const RETURN_PATH = '/signed-in';

/** Never comes back: the browser is on its way to another page. */
export async function leave(
  manager: UserManager,
  returnTo: string,
  how: { prompt?: string; login_hint?: string },
): Promise<never> {
  await manager.signinRedirect({ ...how, state: returnTo });
  return new Promise<never>(() => {});
}

/** What the provider has answered, if its answer opened this page; fails when it is away. */
export async function cameBack(manager: UserManager): Promise<'signed-in' | 'refused' | null> {
  if (location.pathname !== RETURN_PATH) return null;
  const question = await questionHere(manager);
  if (!question) {
    // An old address, or an invented one: it says nothing about who is here.
    goOnAt('/');
    return null;
  }
  const signedIn = await takeAnswer(manager, question);
  goOnAt(question.data);
  return signedIn ? 'signed-in' : 'refused';
}

/** What this tab has asked, and the address answers; null when it has asked nothing of the kind. */
function questionHere({ settings }: UserManager): Promise<SigninState | null> {
  return new OidcClient(settings).readSigninResponseState(location.href).then(
    ({ state }) => state,
    () => null,
  );
}

async function takeAnswer(manager: UserManager, question: SigninState): Promise<boolean> {
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
function goOnAt(path: unknown) {
  const inside = typeof path === 'string' && /^\/(?!\/)/.test(path);
  history.replaceState(null, '', inside ? path : '/');
}
