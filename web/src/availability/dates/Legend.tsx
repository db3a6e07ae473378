import { CircleSlash, Clock, type LucideIcon, X } from 'lucide-react';
import { texts } from '../../texts';
import type { Kind } from './overrides';

const { kinds } = texts.availability.dates;
const ICONS: Partial<Record<Kind, LucideIcon>> = { off: X, blocked: CircleSlash, other: Clock };

/** Distinguishes the kinds by shape, not only by colour. */
export function Mark({ kind }: { kind: Kind }) {
  const Icon = ICONS[kind];
  return Icon ? (
    <Icon aria-hidden className="size-3" strokeWidth={2.5} />
  ) : (
    <span aria-hidden className="size-3" />
  );
}

export function Legend() {
  return (
    <ul className="mt-3 grid gap-1 text-xs text-soft">
      {(['off', 'blocked', 'other'] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <Mark kind={kind} />
          {kinds[kind].marked}
        </li>
      ))}
    </ul>
  );
}
