import { useFieldArray, useFormContext } from 'react-hook-form';
import { profile as pageTexts } from '../../texts/profile';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/forms/Fields';
import { Card } from '../../ui/page/Card';
import { LONGEST_LINE, MOST, type ProfileFields } from './fields';

export function LinkFields() {
  const { control, register, formState } = useFormContext<ProfileFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'links' });
  const words = pageTexts.edit;
  return (
    <Card title={words.links}>
      <ul className="grid gap-6">
        {fields.map(({ id }, index) => {
          const errors = formState.errors.links?.[index];
          return (
            <li key={id} className="grid gap-4 border-b border-line pb-6 sm:grid-cols-2">
              <TextField
                label={words.label}
                maxLength={LONGEST_LINE}
                error={errors?.label?.message}
                {...register(`links.${index}.label`, {
                  validate: (text) => text.trim() !== '' || words.needed,
                })}
              />
              <TextField
                label={words.url}
                type="url"
                error={errors?.url?.message}
                {...register(`links.${index}.url`, {
                  validate: (text) =>
                    /^https:\/\/[^\s/?#@\\]+\S*$/.test(text.trim()) || words.https,
                })}
              />
              <Button
                look="quiet"
                className="justify-self-start"
                aria-label={words.removeLink(index + 1)}
                onPress={() => remove(index)}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {fields.length < MOST.links && (
        <Button look="secondary" className="mt-4" onPress={() => append({ label: '', url: '' })}>
          {words.addLink}
        </Button>
      )}
    </Card>
  );
}
