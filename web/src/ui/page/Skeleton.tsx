import { texts } from '../../texts';

/** A placeholder while content loads; give it the content's size. */
export function Skeleton({ className = '' }: { className?: string }) {
  return (
    <div aria-hidden data-skeleton className={`animate-pulse rounded-xl bg-sunken ${className}`} />
  );
}

export function PageSkeleton() {
  return (
    <div aria-busy="true">
      <span className="sr-only" role="status">
        {texts.app.loading}
      </span>
      <Skeleton className="mb-6 h-9 w-64" />
      <div className="grid gap-4">
        <Skeleton className="h-40" />
        <Skeleton className="h-40" />
      </div>
    </div>
  );
}
