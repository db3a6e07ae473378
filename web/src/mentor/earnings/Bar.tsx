import { monthName } from '../format';
import { CHART_HEIGHT } from './Axis';
import { heightOf, monthDate } from './chart';

/** One month of the chart: a radio button styled as a bar. */
export function Bar(props: {
  month: string;
  amount: number;
  top: number;
  isPicked: boolean;
  onPick: () => void;
}) {
  const height = heightOf(props.amount, props.top);
  const date = monthDate(props.month);
  return (
    <label className="flex min-w-14 flex-1 cursor-pointer flex-col rounded-lg text-center has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-gold">
      <input
        type="radio"
        name="month"
        aria-label={monthName(date, 'long')}
        checked={props.isPicked}
        onChange={props.onPick}
        className="sr-only"
      />
      <svg
        aria-hidden
        width="100%"
        height={CHART_HEIGHT}
        className={props.isPicked ? 'fill-brand' : 'fill-field'}
        onPointerEnter={props.onPick}
      >
        <rect width="100%" height="100%" className="fill-transparent" />
        <rect x="20%" width="60%" y={`${100 - height}%`} height={`${height}%`} rx="4" />
      </svg>
      <span
        aria-hidden
        className={`py-2 text-xs ${props.isPicked ? 'font-bold text-ink' : 'text-soft'}`}
      >
        {monthName(date, 'short')}
      </span>
    </label>
  );
}
