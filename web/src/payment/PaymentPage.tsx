import { texts } from '../texts';
import { Page } from '../ui/Page';
import { PageSkeleton } from '../ui/Skeleton';

export function PaymentPage() {
  return (
    <Page title={texts.payment.title}>
      <PageSkeleton />
    </Page>
  );
}
