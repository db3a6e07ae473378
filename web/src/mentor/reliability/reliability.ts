import type { Stats } from '../../api/statistics';

/** The percentage of sessions with a request from which moving is too frequent. */
export const HIGH_RATE = 20;
const MIN_REQUESTS = 2;

export function reschedulesTooOften({ requests, rate }: Stats['rescheduling']): boolean {
  return requests >= MIN_REQUESTS && rate >= HIGH_RATE;
}

export function scoreLevel(score: number): 'high' | 'fair' | 'low' {
  if (score >= 90) return 'high';
  return score >= 70 ? 'fair' : 'low';
}
