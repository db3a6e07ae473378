const STROKES = { high: 'stroke-good', fair: 'stroke-gold', low: 'stroke-bad' };

/** A score out of 100 as a ring that fills clockwise from the top. */
export function ScoreRing(props: {
  name: string;
  value: number;
  unit: string;
  scoreLevel: keyof typeof STROKES;
}) {
  return (
    <svg
      role="img"
      aria-label={`${props.name}: ${props.value} ${props.unit}`}
      viewBox="0 0 100 100"
      className="size-28 shrink-0"
    >
      <g fill="none" strokeWidth="10" transform="rotate(-90 50 50)">
        <circle cx="50" cy="50" r="43" className="stroke-sunken" />
        <circle
          cx="50"
          cy="50"
          r="43"
          pathLength="100"
          strokeDasharray={`${props.value} 100`}
          className={STROKES[props.scoreLevel]}
        />
      </g>
      <text x="50" y="55" textAnchor="middle" className="fill-ink text-[28px] font-bold">
        {props.value}
      </text>
      <text x="50" y="70" textAnchor="middle" className="fill-soft text-[11px]">
        {props.unit}
      </text>
    </svg>
  );
}
