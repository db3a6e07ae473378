import { useState } from 'react';
import type { Slot } from '../api/slots';
import { texts } from '../texts';
import { dateIn } from '../time/clocks';
import { changesBetween } from './changes';

const MOST = 3;

/** Says what others changed while somebody was looking. */
export function SlotNews(props: { slots: Slot[]; zone: string; taking: string | null }) {
  const { slots, zone, taking } = props;
  const [shown, setShown] = useState(slots);
  const [news, setNews] = useState('');
  if (slots !== shown) {
    const others = changesBetween(shown, slots).filter(({ slot }) => slot.startTime !== taking);
    const words = wordsFor(others, zone);
    setShown(slots);
    if (words) setNews(words);
  }
  return (
    <p role="status" className="mt-4 min-h-6 text-sm text-soft">
      {news}
    </p>
  );
}

function wordsFor(changes: ReturnType<typeof changesBetween>, zone: string) {
  if (changes.length > MOST) return texts.slots.news.many;
  return changes
    .map(({ slot, now }) =>
      texts.slots.news[now](slot.startTime, zone, dateIn(slot.startTime, zone)),
    )
    .join(' ');
}
