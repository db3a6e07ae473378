import { CalendarDays, List } from 'lucide-react';
import { texts } from '../../texts';
import type { View } from './savedView';

const ICONS = { calendar: CalendarDays, list: List };
const VIEWS: View[] = ['calendar', 'list'];

export function ViewToggle(props: { view: View; onChange: (view: View) => void }) {
  return (
    <fieldset aria-label={texts.slots.view.label} className="ml-auto flex rounded-xl bg-sunken p-1">
      {VIEWS.map((view) => {
        const Icon = ICONS[view];
        return (
          <button
            key={view}
            type="button"
            aria-pressed={view === props.view}
            onClick={() => props.onChange(view)}
            className="flex min-h-9 items-center gap-1.5 rounded-lg px-3 text-sm font-medium text-soft aria-pressed:bg-raised aria-pressed:text-brand aria-pressed:shadow-card"
          >
            <Icon aria-hidden className="size-4" />
            {texts.slots.view[view]}
          </button>
        );
      })}
    </fieldset>
  );
}
