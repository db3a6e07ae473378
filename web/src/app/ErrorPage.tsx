import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Page } from '../ui/page/Page';

/** When a page fails in an unforeseen way, or its script is from before an update. */
export function ErrorPage() {
  return (
    <Page title={texts.app.broken.title}>
      <p className="mb-6 text-soft">{texts.app.broken.body}</p>
      <Button onPress={() => location.reload()}>{texts.app.broken.reload}</Button>
    </Page>
  );
}
