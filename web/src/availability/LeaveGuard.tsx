import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

const { leaving } = texts.availability;

/** Asks before unsaved changes are left behind, by a link or by closing the tab. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const stay = () => blocker.reset?.();
  return (
    <Dialog title={leaving.title} isOpen={blocker.state === 'blocked'} onClose={stay}>
      <p className="mb-6 text-sm text-soft">{leaving.body}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button look="danger" onPress={() => blocker.proceed?.()}>
          {leaving.leave}
        </Button>
        <Button onPress={stay}>{leaving.stay}</Button>
      </div>
    </Dialog>
  );
}
