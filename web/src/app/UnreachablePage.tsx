import { texts } from '../texts';
import { Button } from '../ui/Button';

/** Shown when the configuration or the sign-in could not be loaded. */
export function UnreachablePage() {
  return (
    <main className="p-8">
      <p className="mb-6">{texts.app.offline}</p>
      <Button onPress={() => location.reload()}>{texts.app.tryAgain}</Button>
    </main>
  );
}
