import { SessionTabs } from '../sessions/SessionTabs';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Page } from '../ui/Page';

export function MentorSessionsPage() {
  const toAvailability = (
    <LinkButton to="/dashboard/mentor/availability">{texts.mentor.steps.availability}</LinkButton>
  );
  return (
    <Page title={texts.sessions.title}>
      <SessionTabs emptyAction={toAvailability} />
    </Page>
  );
}
