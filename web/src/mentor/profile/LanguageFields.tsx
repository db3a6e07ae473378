import { X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { profile as pageTexts } from '../../texts/profile';
import { commonLanguages, languageName } from '../../time/languageName';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/forms/Fields';
import { Card } from '../../ui/page/Card';
import { MOST, type ProfileFields } from './fields';

export function LanguageFields() {
  const { control, formState } = useFormContext<ProfileFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'languages' });
  const words = pageTexts.edit;
  const chosen = new Set(fields.map(({ tag }) => tag));
  const others = commonLanguages().filter(({ tag }) => !chosen.has(tag));
  return (
    <Card title={words.languages}>
      {fields.length > 0 && (
        <ul className="mb-4 flex flex-wrap gap-2">
          {fields.map(({ id, tag }, index) => (
            <li key={id} className="flex items-center gap-1 rounded-full bg-sunken pl-4 text-sm">
              {languageName(tag)}
              <Button
                look="quiet"
                aria-label={words.removeLanguage(languageName(tag))}
                onPress={() => remove(index)}
              >
                <X aria-hidden className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {fields.length < MOST.languages && (
        <SelectField
          label={words.addLanguage}
          value=""
          error={formState.errors.languages?.message}
          onChange={({ target }) => target.value && append({ tag: target.value })}
        >
          <option value="">{words.chooseLanguage}</option>
          {others.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </Card>
  );
}
