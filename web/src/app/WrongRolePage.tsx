import { type Role, useIdentity } from '../auth';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Page } from '../ui/page/Page';

export function WrongRolePage({ wanted }: { wanted: Role }) {
  const identity = useIdentity();
  return (
    <Page title={texts.app.wrongRole.title}>
      <p className="mb-6 text-soft">{texts.app.wrongRole[wanted]}</p>
      <Button onPress={() => identity.signOut()}>{texts.app.wrongRole.switch}</Button>
    </Page>
  );
}
