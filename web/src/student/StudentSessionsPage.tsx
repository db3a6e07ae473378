import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function StudentSessionsPage() {
  return (
    <Page title={texts.sessions.title}>
      <PageSkeleton />
    </Page>
  );
}
