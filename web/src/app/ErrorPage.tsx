import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Page } from '../ui/page/Page';

/** Shown when a page throws, or when its script is gone after an update. */
export function ErrorPage() {
  return (
    <Page title={texts.app.broken.title}>
      <p className="mb-6 text-soft">{texts.app.broken.body}</p>
      <Button onPress={() => location.reload()}>{texts.app.broken.reload}</Button>
    </Page>
  );
}
