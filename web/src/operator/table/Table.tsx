import type { ReactNode } from 'react';
import { admin } from '../../texts/admin';

/**
 * A plain table, which scrolls by itself where the screen is narrower. On a phone each row is a
 * block with its actions last.
 */
export function Table(props: { label: string; columns: string[]; children: ReactNode }) {
  return (
    <section
      aria-label={admin.tableOf(props.label)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what has the focus
      tabIndex={0}
      className="-mx-1 overflow-x-auto px-1"
    >
      <table aria-label={props.label} className="w-full text-left text-sm max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line">
            {props.columns.map((column) => (
              <th key={column} scope="col" className="whitespace-nowrap py-2 pr-4 font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block max-sm:[&>tr]:block max-sm:[&>tr]:py-3">
          {props.children}
        </tbody>
      </table>
    </section>
  );
}

/** `name` is shown on a phone, for a value that says too little without its column. */
export function Cell({ name, children }: { name?: string; children: ReactNode }) {
  return (
    <td className="break-words align-top empty:hidden max-sm:block max-sm:py-1 sm:min-w-28 sm:py-3 sm:pr-4">
      {name && (
        <span aria-hidden className="text-soft sm:hidden">
          {name}{' '}
        </span>
      )}
      {children}
    </td>
  );
}
