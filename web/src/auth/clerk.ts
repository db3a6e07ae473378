import type { ClerkSettings } from '../config';
import { type Identity, type Person, rolesIn } from './identity';

/** The part of Clerk's script that we use (clerk.com/docs/references/javascript/clerk). */
interface Clerk {
  load(options: { standardBrowser: boolean }): Promise<void>;
  user: {
    id: string;
    fullName: string | null;
    primaryEmailAddress: { emailAddress: string } | null;
  } | null;
  session: { getToken(): Promise<string | null> } | null;
  redirectToSignIn(options: { signInForceRedirectUrl: string }): Promise<void>;
  signOut(options: { redirectUrl: string }): Promise<void>;
}

/**
 * Sign-in with Clerk's hosted pages. Uses Clerk's headless script, which needs no inline styles and
 * renews the one-minute tokens.
 */
export async function clerkIdentity(settings: ClerkSettings): Promise<Identity> {
  await loadScript(settings.publishableKey);
  const clerk = (window as unknown as { Clerk: Clerk }).Clerk;
  await clerk.load({ standardBrowser: true });
  const first = await clerk.session?.getToken();

  return {
    person: first ? personOf(clerk, first, settings.roleClaim) : null,
    token: async () => (await clerk.session?.getToken()) ?? null,
    signIn: (returnTo) =>
      clerk.redirectToSignIn({ signInForceRedirectUrl: location.origin + returnTo }),
    signOut: () => clerk.signOut({ redirectUrl: `${location.origin}/` }),
  };
}

function personOf(clerk: Clerk, token: string, roleClaim: string): Person | null {
  if (!clerk.user) return null;
  const email = clerk.user.primaryEmailAddress?.emailAddress;
  const claims = claimsIn(token);
  return {
    id: clerk.user.id,
    ...rolesIn(claims, roleClaim),
    name: clerk.user.fullName ?? email ?? clerk.user.id,
    email,
    emailToName: claims.email ? undefined : email,
  };
}

/** Only for choosing the menu; the services verify the token. */
function claimsIn(token: string): Record<string, unknown> {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(
    new TextDecoder().decode(Uint8Array.from(atob(payload), (c) => c.charCodeAt(0))),
  );
}

/** The key contains the host of the account's Frontend API in base64, followed by `$`. */
function frontendApi(publishableKey: string) {
  return atob(publishableKey.split('_')[2] ?? '').replace(/\$$/, '');
}

function loadScript(publishableKey: string) {
  return new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `https://${frontendApi(publishableKey)}/npm/@clerk/clerk-js@5/dist/clerk.headless.browser.js`;
    script.dataset.clerkPublishableKey = publishableKey;
    script.crossOrigin = 'anonymous';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('Clerk could not be loaded'));
    document.head.append(script);
  });
}
