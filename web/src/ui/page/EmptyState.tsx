import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Shown in place of an empty list, with an action to fill it. */
export function EmptyState(props: { icon: LucideIcon; children: ReactNode; action?: ReactNode }) {
  const Icon = props.icon;
  return (
    <div className="flex flex-col items-center gap-3 rounded-2xl border border-dashed border-line px-6 py-10 text-center text-soft">
      <Icon aria-hidden className="size-8" strokeWidth={1.5} />
      <p className="max-w-prose text-sm">{props.children}</p>
      {props.action}
    </div>
  );
}
