import { useController, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { texts } from '../../texts';
import { cityOf, displayZone } from '../../time/zones';
import { Card } from '../../ui/page/Card';
import type { SettingsForm } from '../useSettingsForm';
import { windowProblems } from '../validation';
import { WEEKDAYS } from '../week';
import { DayHours } from './DayHours';
import { WeekGrid } from './WeekGrid';

export function WeeklyHours({ form }: { form: SettingsForm['form'] }) {
  const words = texts.availability.weekly;
  const { field } = useController({ control: form.control, name: 'windows' });
  const zone = useWatch({ control: form.control, name: 'timezone' });
  const problems = windowProblems(field.value);
  return (
    <div className="grid gap-6">
      <Card title={words.title}>
        <p className="mb-2 text-sm text-soft">
          {words.clock(cityOf(displayZone(zone)))}{' '}
          <Link
            to={{ search: 'section=rules' }}
            replace
            preventScrollReset
            className="rounded font-medium text-brand underline underline-offset-4"
          >
            {words.changeClock}
          </Link>
        </p>
        {WEEKDAYS.map((name, day) => (
          <DayHours
            key={name}
            day={day}
            windows={field.value}
            problems={problems}
            onChange={field.onChange}
          />
        ))}
      </Card>
      <Card title={texts.availability.grid.title}>
        <WeekGrid windows={field.value} onChange={field.onChange} />
      </Card>
    </div>
  );
}
