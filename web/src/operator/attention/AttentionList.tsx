import type { ReactNode } from 'react';
import { operator } from '../../texts/operator';
import { Card } from '../../ui/page/Card';

/** One kind of what needs a person. */
export function AttentionList<T>(props: {
  title: string;
  lead?: string;
  items: readonly T[] | null;
  /** Stands in place of items that are null. */
  unknown?: string;
  children: (item: T, at: number) => ReactNode;
}) {
  const { title, lead, items } = props;
  return (
    <Card title={title}>
      {items && items.length > 0 ? (
        <>
          {lead && <p className="-mt-2 mb-4 text-sm text-soft">{lead}</p>}
          <ul className="divide-y divide-line" aria-label={title}>
            {items.map(props.children)}
          </ul>
        </>
      ) : (
        <p className="text-sm text-soft">{items ? operator.nothing : props.unknown}</p>
      )}
    </Card>
  );
}
