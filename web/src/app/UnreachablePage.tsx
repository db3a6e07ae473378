import { texts } from '../texts';
import { Button } from '../ui/Button';
import { PlainFrame } from './PlainFrame';

/** Shown when the configuration or the sign-in could not be loaded. */
export function UnreachablePage() {
  return (
    <PlainFrame>
      <p className="mb-6">{texts.app.offline}</p>
      <Button onPress={() => location.reload()}>{texts.app.tryAgain}</Button>
    </PlainFrame>
  );
}
