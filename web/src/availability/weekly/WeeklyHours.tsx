import { useController } from 'react-hook-form';
import { texts } from '../../texts';
import { Card } from '../../ui/page/Card';
import type { SettingsForm } from '../useSettingsForm';
import { windowProblems } from '../validation';
import { WEEKDAYS } from '../week';
import { DayHours } from './DayHours';
import { WeekGrid } from './WeekGrid';

export function WeeklyHours({ form }: { form: SettingsForm['form'] }) {
  const { field } = useController({ control: form.control, name: 'windows' });
  const problems = windowProblems(field.value);
  return (
    <div className="grid gap-6">
      <Card title={texts.availability.weekly.title}>
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
