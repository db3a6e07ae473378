import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function AvailabilityPage() {
  return (
    <Page title={texts.availability.title}>
      <PageSkeleton />
    </Page>
  );
}
