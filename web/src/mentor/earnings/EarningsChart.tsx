import { useState } from 'react';
import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { money } from '../../time/format';
import { monthName } from '../format';
import { Axis } from './Axis';
import { Bar } from './Bar';
import { monthDate, topOf } from './chart';
import { MonthTable } from './MonthTable';

type Months = Earnings['earningsChart'];

/** Where the bars need more room than there is, the newest month is in view. */
function scrollToEnd(bars: HTMLElement | null) {
  if (bars) bars.scrollLeft = bars.scrollWidth;
}

/** One bar per month. The selected month shows its amount; screen readers get a table. */
export function EarningsChart({ months, currency }: { months: Months; currency: string }) {
  const [selectedMonth, selectMonth] = useState<string>();
  const words = mentorTexts.earnings;
  const selected = months.find(({ month }) => month === selectedMonth) ?? months.at(-1);
  if (!selected || months.every(({ amount }) => amount === 0)) {
    return (
      <p className="rounded-xl bg-sunken px-4 py-6 text-center text-sm text-soft">{words.none}</p>
    );
  }
  const top = topOf(months.map(({ amount }) => amount));
  return (
    <figure aria-label={words.chart}>
      <p aria-live="polite" className="mb-6">
        <span className="text-2xl font-bold tabular-nums">{money(selected.amount, currency)}</span>{' '}
        <span className="text-soft">{monthName(monthDate(selected.month), 'long')}</span>
      </p>
      <div className="relative">
        <Axis top={top} currency={currency} />
        <fieldset
          key={months.length}
          ref={scrollToEnd}
          className="relative ml-13 flex min-w-0 overflow-x-auto"
        >
          <legend className="sr-only">{words.chartHint}</legend>
          {months.map((month) => (
            <Bar
              key={month.month}
              {...month}
              top={top}
              isPicked={month === selected}
              onPick={() => selectMonth(month.month)}
            />
          ))}
        </fieldset>
      </div>
      <MonthTable months={months} currency={currency} />
    </figure>
  );
}
