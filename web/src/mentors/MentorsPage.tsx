import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function MentorsPage() {
  return (
    <Page title={texts.mentors.title}>
      <PageSkeleton />
    </Page>
  );
}
