import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function MentorOverviewPage() {
  return (
    <Page title={texts.mentor.title}>
      <PageSkeleton />
    </Page>
  );
}
