import { Suspense } from 'react';
import { type Location, Outlet, ScrollRestoration } from 'react-router';
import { useIdentity, useSignIn } from '../auth';
import { NotificationsButton } from '../notifications/NotificationsButton';
import { useForgottenIntent } from '../slots/useForgottenIntent';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { PageSkeleton } from '../ui/page/Skeleton';
import { AccountMenu } from './AccountMenu';
import { BrandLink } from './BrandLink';
import { ConnectionBanner } from './ConnectionBanner';
import { Footer } from './Footer';
import { Navigation } from './Navigation';
import { SignedOutNote } from './SignedOutNote';
import { ThemeButton } from './ThemeButton';
import { UnknownZoneNote } from './UnknownZoneNote';

/** The frame around every page. */
export function Shell() {
  const identity = useIdentity();
  const { signIn, isPending, error } = useSignIn();
  useForgottenIntent();
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-brand px-4 py-2 text-on-brand focus:not-sr-only focus:fixed focus:left-4 focus:top-3"
      >
        {texts.app.skipToContent}
      </a>
      <header className="print:hidden sticky top-0 z-30 border-b border-line bg-surface short:relative">
        <div className="mx-auto flex min-h-16 max-w-6xl items-center gap-2 px-4 sm:gap-6 short:flex-wrap">
          <BrandLink />
          <Navigation />
          <div className="ml-auto flex shrink-0 items-center gap-1">
            <ThemeButton />
            {identity.person ? (
              <>
                <NotificationsButton />
                <AccountMenu person={identity.person} onSignOut={() => identity.signOut()} />
              </>
            ) : (
              <Button isPending={isPending} onPress={signIn}>
                {texts.app.signIn}
              </Button>
            )}
          </div>
        </div>
        <ConnectionBanner />
      </header>
      <main
        id="content"
        tabIndex={-1}
        // The footer begins below the first screen, so that no list that loads moves it in sight.
        className={`mx-auto max-w-6xl px-4 pt-8 outline-none sm:pb-16 ${identity.person ? 'pb-28' : 'min-h-[calc(100dvh-4rem)] pb-16'}`}
      >
        <SignedOutNote />
        <UnknownZoneNote />
        {error && (
          <div className="mb-6">
            <Failure error={error} />
          </div>
        )}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      {!identity.person && <Footer />}
      <ScrollRestoration getKey={scrollKeyOf} />
    </>
  );
}

/** Of an address that was typed or opened anew, whose key is the same for all, the address itself. */
function scrollKeyOf({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key;
}
