import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import type { Stats } from '../api/statistics';
import { trendText } from './trend';

const ICONS = { increase: TrendingUp, decrease: TrendingDown, unchanged: Minus };

/** Compares this month with the previous one up to the same day. */
export function TrendLine(trend: Stats['earnings']) {
  const Icon = ICONS[trend.changeType];
  return (
    <span className="flex items-start gap-1.5">
      <Icon aria-hidden className="mt-px size-3.5 shrink-0" />
      {trendText(trend)}
    </span>
  );
}
