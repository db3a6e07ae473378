import type { ReactNode } from 'react';

/** What it is, what is known of it, and what can be looked at. */
export function AttentionItem(props: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-3 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="break-words font-semibold tabular-nums">{props.title}</p>
        <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">{props.children}</dl>
      </div>
      {props.aside && <div className="flex flex-wrap items-center gap-2">{props.aside}</div>}
    </li>
  );
}

export function Detail(props: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="inline text-soft">{props.name} </dt>
      <dd className="inline wrap-anywhere">{props.children}</dd>
    </div>
  );
}
