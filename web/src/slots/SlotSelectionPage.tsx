import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function SlotSelectionPage() {
  return (
    <Page title={texts.slots.title}>
      <PageSkeleton />
    </Page>
  );
}
