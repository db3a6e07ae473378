import type { Earnings, Stats } from '../api/statistics';
import { mentor as mentorTexts } from '../texts/mentor';
import { percent } from './format';

/** Also what the services answer after a month without earnings, where no percentage is true. */
const UNMEASURED = 100;

/** This month's earnings beside the previous one's up to the same day. */
export function trendText({
  change,
  changeType,
}: Pick<Stats['earnings'], 'change' | 'changeType'>) {
  const words = mentorTexts.tiles;
  const size = percent(Math.abs(change));
  switch (changeType) {
    case 'increase':
      return change === UNMEASURED ? words.more : words.up(size);
    case 'decrease':
      return words.down(size);
    case 'unchanged':
      return words.same;
  }
}

/** This month beside the one before, unless that one has no earnings to compare with. */
export function growthOf({
  growth,
  earningsChart,
}: Pick<Earnings, 'growth' | 'earningsChart'>): string | undefined {
  return earningsChart.at(-2)?.amount ? growthText(growth) : undefined;
}

export function growthText(growth: number): string {
  const words = mentorTexts.earnings;
  if (growth === 0) return words.growthNone;
  return growth === UNMEASURED ? words.growthMore : words.growthOf(percent(growth, true));
}
