import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function StudentOverviewPage() {
  return (
    <Page title={texts.student.title}>
      <PageSkeleton />
    </Page>
  );
}
