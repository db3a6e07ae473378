import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { texts } from '../../texts';
import { Button } from '../Button';
import { Dialog } from '../Dialog';

/** Asks before a page with unsaved changes is left, closed or reloaded. */
export function UnsavedChangesGuard({ when }: { when: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);

  const words = texts.app.unsaved;
  return (
    <Dialog
      title={words.title}
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
    >
      <p className="mb-5 text-soft">{words.body}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="danger" onPress={() => blocker.proceed?.()}>
          {words.leave}
        </Button>
        <Button onPress={() => blocker.reset?.()}>{words.stay}</Button>
      </div>
    </Dialog>
  );
}
