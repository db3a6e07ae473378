import { texts } from '../texts';
import { Button } from '../ui/Button';

/** When not even the start of the pages was to be had. */
export function UnreachablePage() {
  return (
    <main className="p-8">
      <p className="mb-6">{texts.app.offline}</p>
      <Button onPress={() => location.reload()}>{texts.app.tryAgain}</Button>
    </main>
  );
}
