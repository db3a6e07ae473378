import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Tone = 'info' | 'good' | 'warn' | 'bad';

const TONES: Record<Tone, string> = {
  info: 'bg-tint text-ink',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
};
const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** A message in the page. With `live`, it is announced when it appears. */
export function Note(props: { tone?: Tone; live?: boolean; children: ReactNode }) {
  const tone = props.tone ?? 'info';
  const Icon = ICONS[tone];
  return (
    <div
      role={props.live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={`flex items-start gap-3 rounded-xl px-4 py-3 text-sm ${TONES[tone]}`}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">{props.children}</div>
    </div>
  );
}
