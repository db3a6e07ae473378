import { moneyShort } from '../format';

/** The height of the bars, without their labels. */
export const CHART_HEIGHT = 160;

/** Grid lines with amounts behind the bars. */
export function Axis({ top, currency }: { top: number; currency: string }) {
  return (
    <svg
      aria-hidden
      width="100%"
      height={CHART_HEIGHT}
      className="absolute inset-x-0 top-0 overflow-visible"
    >
      {[top, top / 2, 0].map((tick) => {
        const y = CHART_HEIGHT * (1 - tick / top);
        return (
          <g key={tick}>
            <line x1="52" x2="100%" y1={y} y2={y} className="stroke-line" />
            <text y={y} dominantBaseline="middle" className="fill-soft text-xs tabular-nums">
              {moneyShort(tick, currency)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
