import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from '../../texts';
import { Badge } from '../../ui/Badge';

export function Step(props: { title: string; body: string; isDone: boolean; action: ReactNode }) {
  const Icon = props.isDone ? CircleCheck : Circle;
  return (
    <li className="flex items-start gap-3 rounded-xl bg-sunken p-4">
      <Icon aria-hidden className={`mt-0.5 size-5 ${props.isDone ? 'text-good' : 'text-soft'}`} />
      <div className="grid justify-items-start gap-3">
        <div>
          <h3 className="font-semibold">{props.title}</h3>
          <p className="text-sm text-soft">{props.body}</p>
        </div>
        {props.isDone ? <Badge tone="good">{texts.mentor.steps.done}</Badge> : props.action}
      </div>
    </li>
  );
}
