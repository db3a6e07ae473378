import type { ReactNode } from 'react';
import { Skeleton } from '../ui/page/Skeleton';

export function Tile(props: { name: string; value: string | number; note: ReactNode }) {
  return (
    <div className="flex min-h-32 flex-col rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5">
      <dt className="text-sm text-soft">{props.name}</dt>
      <dd className="mt-1 text-2xl font-bold tabular-nums tracking-tight">{props.value}</dd>
      <dd className="mt-auto pt-2 text-xs text-soft">{props.note}</dd>
    </div>
  );
}

export function TileSkeletons() {
  return (
    <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      <Skeleton className="h-32" />
      <Skeleton className="h-32" />
      <Skeleton className="h-32" />
      <Skeleton className="h-32" />
    </div>
  );
}
