import { Check } from 'lucide-react';
import { Card } from '../../ui/page/Card';

/** A list of points; nothing for none. */
export function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="grid gap-2">
        {lines.map((line) => (
          <li key={line} className="flex items-start gap-2">
            <Check aria-hidden className="mt-1 size-4 shrink-0 text-good" />
            <span dir="auto" className="min-w-0 break-words">
              {line}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
