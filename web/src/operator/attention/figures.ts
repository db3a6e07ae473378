import type { Conduct } from '../../api/attention';
import { operator } from '../../texts/operator';

/** `Asked to move 6 of 8 sessions; others 1 in 12` */
export function figuresOf(
  conduct: Pick<Conduct, 'pattern' | 'count' | 'of' | 'usualPercent'>,
): string {
  const { patterns, others, othersNever } = operator.people;
  const usual = conduct.usualPercent;
  const own = patterns[conduct.pattern](conduct.count, conduct.of);
  return `${own}; ${usual === 0 ? othersNever : others(Math.round(100 / usual))}`;
}
