import { type Role, useIdentity, usePerson } from '../auth';
import { texts } from '../texts';
import { Button, LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';

const OWN_START = {
  student: '/dashboard/student/overview',
  mentor: '/dashboard/mentor/overview',
  admin: '/admin',
} as const;

/** Says whose page it is and who is signed in, and leads to the pages that are theirs. */
export function WrongRolePage({ wanted }: { wanted: Role }) {
  const identity = useIdentity();
  const { name, role } = usePerson();
  const words = texts.app.wrongRole;
  return (
    <Page title={words.title}>
      <p className="text-soft">{words[wanted]}</p>
      <p className="mb-6 break-words text-soft">{words.signedInAs[role](name)}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton to={OWN_START[role]}>{words.own[role]}</LinkButton>
        <Button look="secondary" onPress={() => identity.signOut()}>
          {words.switch}
        </Button>
      </div>
    </Page>
  );
}
