import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Period } from '../../api/statistics';
import { mentor as mentorTexts } from '../../texts/mentor';

const PERIODS: Period[] = ['all', 'last_90_days', 'this_month'];

export function PeriodChoice(props: { value: Period; onChange: (period: Period) => void }) {
  const words = mentorTexts.earnings;
  return (
    <ToggleButtonGroup
      aria-label={words.period}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={([chosen]) => props.onChange(chosen as Period)}
      className="inline-flex flex-wrap rounded-xl bg-sunken p-1"
    >
      {PERIODS.map((period) => (
        <ToggleButton
          key={period}
          id={period}
          className="min-h-9 rounded-lg px-3 wrap-break-word text-sm font-medium text-soft data-[selected]:bg-raised data-[selected]:text-ink data-[selected]:shadow-card"
        >
          {words.periods[period]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
