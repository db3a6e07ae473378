import { useSyncExternalStore } from 'react';
import { useIdentity } from '../auth';
import { signedOutStore } from '../auth/signedOut';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** Signing in again is a step of one's own: what somebody has typed must not be swept away. */
export function SignedOutNote() {
  const identity = useIdentity();
  const signedOut = useSyncExternalStore(signedOutStore.subscribe, signedOutStore.get);
  if (!signedOut || !identity.person) return null;
  return (
    <div className="mb-6">
      <Note tone="warn" live>
        <p>{texts.app.signedOut}</p>
        <Button
          look="secondary"
          className="mt-3"
          onPress={() => identity.signIn(location.pathname + location.search)}
        >
          {texts.app.signInAgain}
        </Button>
      </Note>
    </div>
  );
}
