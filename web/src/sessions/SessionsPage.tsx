import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';
import { SessionTabs } from './list/SessionTabs';
import { useParticipant } from './participant';

/** Where to go on from an empty list. */
const WAYS_ON = {
  student: { to: '/dashboard/student/mentors', label: texts.student.findMentor },
  mentor: { to: '/dashboard/mentor/availability', label: texts.availability.set },
};

export function SessionsPage() {
  const { to, label } = WAYS_ON[useParticipant()];
  return (
    <Page title={texts.sessions.title}>
      <SessionTabs emptyAction={<LinkButton to={to}>{label}</LinkButton>} />
    </Page>
  );
}
