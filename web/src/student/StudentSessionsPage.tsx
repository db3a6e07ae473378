import { SessionTabs } from '../sessions/SessionTabs';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Page } from '../ui/Page';

export function StudentSessionsPage() {
  const toMentors = (
    <LinkButton to="/dashboard/student/mentors">{texts.student.findMentor}</LinkButton>
  );
  return (
    <Page title={texts.sessions.title}>
      <SessionTabs emptyAction={toMentors} />
    </Page>
  );
}
