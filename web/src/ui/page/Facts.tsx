import type { ReactNode } from 'react';

/** A description list. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">{children}</dl>;
}

export function Fact(props: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${props.wide ? 'sm:col-span-2' : ''}`}>
      <dt className="text-sm text-soft">{props.name}</dt>
      <dd className="mt-0.5">{props.children}</dd>
    </div>
  );
}
