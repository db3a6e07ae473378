import type { Stats } from '../../api/statistics';

/** From this share of sessions on, and not for a single one, moving them is a habit. */
export const HIGH_RATE = 20;
const HABIT = 2;

export function reschedulesTooOften({ requests, rate }: Stats['rescheduling']): boolean {
  return requests >= HABIT && rate >= HIGH_RATE;
}

export function scoreLevel(score: number): 'high' | 'fair' | 'low' {
  if (score >= 90) return 'high';
  return score >= 70 ? 'fair' : 'low';
}
