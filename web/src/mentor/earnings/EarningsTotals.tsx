import type { Earnings } from '../../api/statistics';
import { useConfig } from '../../config';
import { mentor as mentorTexts } from '../../texts/mentor';
import { money } from '../../time/format';
import { MailLink } from '../../ui/MailLink';
import { growthOf } from '../trend';

export function EarningsTotals({ earnings, currency }: { earnings: Earnings; currency: string }) {
  const words = mentorTexts.earnings;
  const { supportContact } = useConfig();
  const growth = growthOf(earnings);
  const sums: [string, string | number][] = [
    [words.pendingPayout, money(earnings.pendingPayout, currency)],
    [words.sessions, earnings.totalSessions],
    [words.hourly, money(earnings.avgHourlyRate, currency)],
  ];
  if (earnings.totalPaidOut > 0) {
    sums.splice(1, 0, [words.totalPaidOut, money(earnings.totalPaidOut, currency)]);
  }
  if (growth) sums.push([words.growth, growth]);
  return (
    <div className="grid gap-4">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-flow-col lg:grid-cols-none">
        {sums.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="break-words text-sm text-soft">
        {words.payouts} <MailLink to={supportContact} />
      </p>
    </div>
  );
}
