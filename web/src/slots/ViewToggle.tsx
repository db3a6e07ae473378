import { CalendarDays, List } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { texts } from '../texts';
import type { View } from './view';

const ICONS = { calendar: CalendarDays, list: List };
const VIEWS: View[] = ['calendar', 'list'];

export function ViewToggle(props: { view: View; onChange: (view: View) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={texts.slots.view.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.view]}
      onSelectionChange={(keys) => props.onChange([...keys][0] as View)}
      className="ml-auto flex rounded-xl bg-sunken p-1"
    >
      {VIEWS.map((view) => {
        const Icon = ICONS[view];
        return (
          <ToggleButton
            key={view}
            id={view}
            className="flex min-h-9 items-center gap-1.5 rounded-lg px-3 text-sm font-medium text-soft data-[selected]:bg-surface data-[selected]:text-brand data-[selected]:shadow-card"
          >
            <Icon aria-hidden className="size-4" />
            {texts.slots.view[view]}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
