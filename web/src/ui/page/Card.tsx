import type { ReactNode } from 'react';

export function Card(props: { title?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      {props.title && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
          <h2 className="rounded text-lg font-semibold">{props.title}</h2>
          {props.action}
        </div>
      )}
      {props.children}
    </section>
  );
}
