import { X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { profile as pageTexts } from '../../texts/profile';
import { languageName } from '../../time/languageName';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/forms/Fields';
import { Card } from '../../ui/page/Card';
import { MOST, type ProfileFields } from './fields';

const TAGS =
  'ar as bn de en es fa fr gu he hi id it ja kn ko ml mr ms ne nl or pa pl pt ru sa sd si sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

export function LanguageFields() {
  const { control, formState } = useFormContext<ProfileFields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'languages' });
  const words = pageTexts.edit;
  const chosen = new Set(fields.map(({ tag }) => tag));
  const others = TAGS.filter((tag) => !chosen.has(tag))
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((one, other) => one.name.localeCompare(other.name));
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
