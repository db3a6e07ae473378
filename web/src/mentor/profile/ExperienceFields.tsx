import { useFieldArray, useFormContext } from 'react-hook-form';
import { profile as pageTexts } from '../../texts/profile';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/forms/Fields';
import { Card } from '../../ui/page/Card';
import { isYear, LONGEST_LINE, MOST, type ProfileFields } from './fields';

const EMPTY = { role: '', organisation: '', since: '', until: '' };

export function ExperienceFields() {
  const { control, register, formState, getValues } = useFormContext<ProfileFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'experience' });
  const words = pageTexts.edit;
  return (
    <Card title={words.experience}>
      <ul className="grid gap-6">
        {fields.map(({ id }, index) => {
          const name = `experience.${index}` as const;
          const errors = formState.errors.experience?.[index];
          return (
            <li key={id} className="grid gap-4 border-b border-line pb-6 sm:grid-cols-2">
              <TextField
                label={words.role}
                maxLength={LONGEST_LINE}
                error={errors?.role?.message}
                {...register(`${name}.role`, {
                  validate: (text) => text.trim() !== '' || words.needed,
                })}
              />
              <TextField
                label={words.organisation}
                maxLength={LONGEST_LINE}
                error={errors?.organisation?.message}
                {...register(`${name}.organisation`)}
              />
              <TextField
                label={words.since}
                inputMode="numeric"
                error={errors?.since?.message}
                {...register(`${name}.since`, {
                  validate: (text) => isYear(text) || words.year,
                })}
              />
              <TextField
                label={words.until}
                hint={words.untilHint}
                inputMode="numeric"
                error={errors?.until?.message}
                {...register(`${name}.until`, {
                  validate: (text) =>
                    text.trim() === '' ||
                    (!isYear(text) && words.year) ||
                    Number(text) >= Number(getValues(`${name}.since`)) ||
                    words.order,
                })}
              />
              <Button
                look="quiet"
                className="justify-self-start"
                aria-label={words.removeExperience(index + 1)}
                onPress={() => remove(index)}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {fields.length < MOST.experience && (
        <Button look="secondary" className="mt-4" onPress={() => append(EMPTY)}>
          {words.addExperience}
        </Button>
      )}
    </Card>
  );
}
