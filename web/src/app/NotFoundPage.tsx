import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';

export function NotFoundPage() {
  return (
    <Page title={texts.app.notFound.title}>
      <p className="mb-6 text-soft">{texts.app.notFound.body}</p>
      <LinkButton to="/">{texts.app.notFound.home}</LinkButton>
    </Page>
  );
}
