import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { money } from '../../time/format';
import { growthText } from '../trend';

export function EarningsTotals({ earnings, currency }: { earnings: Earnings; currency: string }) {
  const words = mentorTexts.earnings;
  const sums = [
    [words.pendingPayout, money(earnings.pendingPayout, currency)],
    [words.totalPaidOut, money(earnings.totalPaidOut, currency)],
    [words.sessions, earnings.totalSessions],
    [words.hourly, money(earnings.avgHourlyRate, currency)],
    [words.growth, growthText(earnings.growth)],
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-5">
      {sums.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
