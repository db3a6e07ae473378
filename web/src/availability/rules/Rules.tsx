import { Controller } from 'react-hook-form';
import { texts } from '../../texts';
import { TextField } from '../../ui/forms/Fields';
import { Switch } from '../../ui/forms/Switch';
import { Card } from '../../ui/page/Card';
import type { SettingsForm } from '../useSettingsForm';
import { BOUNDS, RULES } from '../validation';
import { ZoneField } from './ZoneField';

const { rules } = texts.availability;

export function Rules({ form, savedZone }: { form: SettingsForm['form']; savedZone: string }) {
  const { errors } = form.formState;
  return (
    <Card title={rules.title}>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Controller
            control={form.control}
            name="timezone"
            render={({ field, fieldState }) => (
              <ZoneField
                zone={field.value}
                saved={savedZone}
                error={fieldState.error?.message}
                onChange={field.onChange}
              />
            )}
          />
        </div>
        {RULES.map((rule) => (
          <TextField
            key={rule}
            type="number"
            inputMode="numeric"
            min={BOUNDS[rule][0]}
            max={BOUNDS[rule][1]}
            label={rules.fields[rule].label}
            hint={rules.fields[rule].hint}
            error={errors[rule]?.message}
            {...form.register(rule, { valueAsNumber: true })}
          />
        ))}
        <div className="sm:col-span-2">
          <Switch {...form.register('instantBookingEnabled')}>{rules.instant}</Switch>
          <p className="text-sm text-soft">{rules.instantHint}</p>
        </div>
      </div>
    </Card>
  );
}
