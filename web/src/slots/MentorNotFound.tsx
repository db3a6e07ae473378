import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Page } from '../ui/page/Page';

export function MentorNotFound() {
  return (
    <Page title={texts.slots.noMentor.title}>
      <p className="mb-6 text-soft">{texts.slots.noMentor.body}</p>
      <LinkButton to="/dashboard/student/mentors">{texts.slots.noMentor.others}</LinkButton>
    </Page>
  );
}
