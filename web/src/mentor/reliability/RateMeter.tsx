import { HIGH_RATE } from './reliability';

/** A percentage as a bar with a mark at `HIGH_RATE`. */
export function RateMeter(props: { name: string; value: number; isHigh: boolean }) {
  return (
    <svg role="img" aria-label={`${props.name}: ${props.value}%`} width="100%" height="16">
      <rect y="3" width="100%" height="10" rx="5" className="fill-sunken" />
      <rect
        y="3"
        width={`${Math.min(100, props.value)}%`}
        height="10"
        rx="5"
        className={props.isHigh ? 'fill-warn' : 'fill-brand'}
      />
      <rect x={`${HIGH_RATE}%`} width="2" height="16" className="fill-ink" />
    </svg>
  );
}
