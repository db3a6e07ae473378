import type { Stats } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { percent } from '../format';

/** The percentage of sessions with a request from which moving is too frequent. */
export const HIGH_RATE = 20;
const MIN_REQUESTS = 2;

/** Up to here a rate, which has one decimal, tells one session of how many it is. */
const MOST_TOLD_APART = 30;

export function reschedulesTooOften({ requests, rate }: Stats['rescheduling']): boolean {
  return requests >= MIN_REQUESTS && rate >= HIGH_RATE;
}

export function scoreLevel(score: number): 'high' | 'fair' | 'low' {
  if (score >= 90) return 'high';
  return score >= 70 ? 'fair' : 'low';
}

/** How often the mentor asked to move sessions, and what is too often. */
export function rateText({ requests, rate }: Stats['rescheduling']): string {
  const words = mentorTexts.reliability;
  return `${askedText(requests, rate)} ${words.mark(MIN_REQUESTS, percent(HIGH_RATE))}`;
}

function askedText(requests: number, rate: number): string {
  const words = mentorTexts.reliability;
  if (requests === 0) return words.never;
  const sessions = Math.round(100 / rate);
  if (requests > 1 || sessions > MOST_TOLD_APART) return words.share(requests, percent(rate));
  return sessions === 1 ? words.only : words.oneOf(sessions);
}
