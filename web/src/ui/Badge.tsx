import type { ReactNode } from 'react';

type Tone = 'neutral' | 'brand' | 'good' | 'warn' | 'bad';

const TONES: Record<Tone, string> = {
  neutral: 'border border-line bg-sunken text-ink',
  brand: 'bg-tint text-brand',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
};

export function Badge(props: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2.5 py-0.5 text-xs font-semibold ${TONES[props.tone ?? 'neutral']}`}
    >
      {props.children}
    </span>
  );
}
