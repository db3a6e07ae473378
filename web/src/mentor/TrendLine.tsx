import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import type { Stats } from '../api/statistics';
import { texts } from '../texts';
import { percent } from './format';

const ICONS = { increase: TrendingUp, decrease: TrendingDown, unchanged: Minus };

/** Compares this month with the previous one up to the same day. */
export function TrendLine({ change, changeType }: Stats['earnings']) {
  const Icon = ICONS[changeType];
  return (
    <span className="flex items-start gap-1.5">
      <Icon aria-hidden className="mt-px size-3.5 shrink-0" />
      {sentence(percent(Math.abs(change)), changeType)}
    </span>
  );
}

function sentence(size: string, direction: Stats['earnings']['changeType']) {
  const words = texts.mentor.tiles;
  switch (direction) {
    case 'increase':
      return words.up(size);
    case 'decrease':
      return words.down(size);
    case 'unchanged':
      return words.same;
  }
}
