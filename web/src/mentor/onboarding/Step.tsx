import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { onboarding as words } from '../../texts/onboarding';
import { Badge } from '../../ui/Badge';

/** One step, its state, and what to do about it. */
export function Step(props: { title: string; body: string; isDone: boolean; children: ReactNode }) {
  const Icon = props.isDone ? CircleCheck : Circle;
  return (
    <li className="flex items-start gap-3 py-4 first:pt-0 last:pb-0">
      <Icon
        aria-hidden
        className={`mt-0.5 size-5 shrink-0 ${props.isDone ? 'text-good' : 'text-soft'}`}
      />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className="font-semibold">{props.title}</h3>
          <p className="text-sm text-soft">{props.body}</p>
        </div>
        {props.isDone ? <Badge tone="good">{words.done}</Badge> : props.children}
      </div>
    </li>
  );
}
