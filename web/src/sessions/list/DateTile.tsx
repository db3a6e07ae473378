import { dayParts } from '../../time/format';

/** Hidden from screen readers: the text beside it contains the date. */
export function DateTile({ instant }: { instant: string }) {
  const { weekday, day, month } = dayParts(instant);
  return (
    <div
      aria-hidden
      className="flex w-16 shrink-0 flex-col items-center rounded-xl bg-tint py-2 leading-tight text-brand"
    >
      <span className="text-xs font-medium">{weekday}</span>
      <span className="text-2xl font-bold tabular-nums">{day}</span>
      <span className="text-xs font-medium">{month}</span>
    </div>
  );
}
