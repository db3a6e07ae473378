import type { ReactNode } from 'react';
import { admin } from '../../texts/admin';

/** A plain table, which scrolls by itself where the screen is narrower. */
export function Table(props: { label: string; columns: string[]; children: ReactNode }) {
  return (
    <section
      aria-label={admin.tableOf(props.label)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what has the focus
      tabIndex={0}
      className="-mx-1 overflow-x-auto px-1"
    >
      <table aria-label={props.label} className="w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            {props.columns.map((column) => (
              <th key={column} scope="col" className="whitespace-nowrap py-2 pr-4 font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{props.children}</tbody>
      </table>
    </section>
  );
}

export function Cell({ children }: { children: ReactNode }) {
  return <td className="min-w-28 break-words py-3 pr-4 align-top">{children}</td>;
}
