import { texts } from '../texts';
import { Skeleton } from '../ui/page/Skeleton';

export function MentorSkeletons({ className }: { className: string }) {
  return (
    <div aria-busy="true">
      <p role="status" className="mb-3 text-sm text-soft">
        {texts.app.loading}
      </p>
      <div className={className}>
        {['1', '2', '3', '4', '5', '6'].map((key) => (
          <Skeleton key={key} className="h-60" />
        ))}
      </div>
    </div>
  );
}
