import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

type Tone = 'brand' | 'good' | 'warn' | 'bad';

const TONES: Record<Tone, string> = {
  brand: 'bg-tint text-brand',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
};

export function OutcomeCard(props: {
  icon: LucideIcon;
  tone?: Tone;
  isBusy?: boolean;
  title: string;
  body: ReactNode;
  takesFocus: boolean;
  children?: ReactNode;
}) {
  const id = useId();
  const Icon = props.icon;
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6"
    >
      <div className="grid gap-3">
        <div className="flex items-center gap-3">
          <span
            className={`inline-flex size-11 shrink-0 items-center justify-center rounded-full ${TONES[props.tone ?? 'brand']}`}
          >
            <Icon aria-hidden className={`size-5 ${props.isBusy ? 'animate-spin' : ''}`} />
          </span>
          {/* The key makes a new title a new element, so that its ref focuses it. */}
          <h2
            key={props.title}
            ref={props.takesFocus ? focusOn : undefined}
            id={id}
            tabIndex={-1}
            aria-describedby={`${id}-body`}
            className="rounded text-xl font-bold leading-tight tracking-tight"
          >
            {props.title}
          </h2>
        </div>
        <div id={`${id}-body`} className="grid gap-2 text-sm text-soft">
          {props.body}
        </div>
      </div>
      {props.children}
    </section>
  );
}

function focusOn(heading: HTMLElement | null) {
  heading?.focus();
}
