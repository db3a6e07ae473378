import { texts } from '../texts';
import { Skeleton } from '../ui/page/Skeleton';

export function PaymentSkeleton() {
  return (
    <div aria-busy="true" className="grid items-start gap-5 lg:grid-cols-[1fr_26rem]">
      <span className="sr-only" role="status">
        {texts.app.loading}
      </span>
      <Skeleton className="h-64" />
      <Skeleton className="h-96" />
    </div>
  );
}
