import { useSyncExternalStore } from 'react';
import { useIdentity, useSignIn } from '../auth';
import { signedOutStore } from '../auth/signedOut';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Note } from '../ui/Note';

/** Offers a button instead of redirecting, so that typed text is not lost. */
export function SignedOutNote() {
  const { person } = useIdentity();
  const { signIn, isPending, error } = useSignIn();
  const signedOut = useSyncExternalStore(signedOutStore.subscribe, signedOutStore.get, () => false);
  if (!signedOut || !person) return null;
  return (
    <div className="mb-6">
      <Note tone="warn" live>
        <p>{texts.app.signedOut}</p>
        <Button look="secondary" className="mt-3" isPending={isPending} onPress={signIn}>
          {texts.app.signInAgain}
        </Button>
        {error && <Failure error={error} />}
      </Note>
    </div>
  );
}
