import { useState } from 'react';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { dateIn } from '../../time/clocks';
import { changesBetween, type SlotChange } from './slotChanges';

const MOST = 3;

/**
 * Announces slots that others took or released; own holds may become known later and are left out.
 */
export function SlotChanges(props: { slots: Slot[]; zone: string; own: (string | null)[] }) {
  const { slots, zone, own } = props;
  const [shown, setShown] = useState(slots);
  const [changes, setChanges] = useState<SlotChange[]>([]);
  if (slots !== shown) {
    const latest = changesBetween(shown, slots);
    setShown(slots);
    if (latest.length) setChanges(latest);
  }
  const others = changes.filter(({ slot }) => !own.includes(slot.startTime));
  return (
    <p role="status" className="mt-4 min-h-6 text-sm text-soft">
      {wordsFor(others, zone)}
    </p>
  );
}

function wordsFor(changes: SlotChange[], zone: string) {
  if (changes.length > MOST) return texts.slots.changes.many;
  return changes
    .map(({ slot, now }) =>
      texts.slots.changes[now](slot.startTime, zone, dateIn(slot.startTime, zone)),
    )
    .join(' ');
}
