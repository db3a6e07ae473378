import type { Earnings } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';
import { money } from '../../time/format';
import { monthName } from '../format';
import { monthDate } from './chart';

/** The chart's data for screen readers. */
export function MonthTable(props: { months: Earnings['earningsChart']; currency: string }) {
  const words = mentorTexts.earnings;
  return (
    <table className="sr-only">
      <caption>{words.chart}</caption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {props.months.map(({ month, amount }) => (
          <tr key={month}>
            <th scope="row">{monthName(monthDate(month), 'long')}</th>
            <td>{money(amount, props.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
