import { useForm } from 'react-hook-form';
import { CURRENCIES } from '../api/currencies';
import { AMOUNT, type MentorFilters } from '../api/mentorFilters';
import { mentorFilters as words } from '../texts/mentorFilters';
import { commonLanguages } from '../time/languageName';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/forms/Fields';

type Fields = Required<
  Pick<MentorFilters, 'skill' | 'language' | 'currency' | 'minPrice' | 'maxPrice'>
>;

const PRICE = { inputMode: 'decimal', autoComplete: 'off' } as const;

/** The filters that need typing or choosing. */
export function FilterForm({
  filters,
  onChange,
}: {
  filters: MentorFilters;
  onChange: (change: MentorFilters) => void;
}) {
  const { register, handleSubmit, formState, getValues } = useForm<Fields>({
    defaultValues: {
      skill: filters.skill ?? '',
      language: filters.language ?? '',
      currency: filters.currency ?? CURRENCIES[0],
      minPrice: filters.minPrice ?? '',
      maxPrice: filters.maxPrice ?? '',
    },
  });
  const { errors } = formState;
  const isAmount = (text: string) => !text.trim() || AMOUNT.test(text.trim()) || words.amount;
  const isInOrder = (most: string) =>
    !most.trim() || Number(most) >= Number(getValues('minPrice')) || words.order;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={handleSubmit((typed) => onChange(changeOf(typed)))}
    >
      <TextField
        label={words.skill}
        hint={words.skillHint}
        autoComplete="off"
        {...register('skill')}
      />
      <SelectField label={words.language} {...register('language')}>
        <option value="">{words.anyLanguage}</option>
        {commonLanguages().map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <TextField
          label={words.least}
          error={errors.minPrice?.message}
          {...PRICE}
          {...register('minPrice', { validate: isAmount })}
        />
        <TextField
          label={words.most}
          error={errors.maxPrice?.message}
          {...PRICE}
          {...register('maxPrice', { validate: { isAmount, isInOrder } })}
        />
        <SelectField label={words.currency} {...register('currency')}>
          {CURRENCIES.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
      </div>
      <Button type="submit" className="justify-self-start">
        {words.show}
      </Button>
    </form>
  );
}

/** The currency is that of the prices, so it goes with them. */
function changeOf(typed: Fields): MentorFilters {
  const text = (value: string) => value.trim() || undefined;
  const [minPrice, maxPrice] = [text(typed.minPrice), text(typed.maxPrice)];
  return {
    skill: text(typed.skill),
    language: text(typed.language),
    minPrice,
    maxPrice,
    currency: minPrice || maxPrice ? typed.currency : undefined,
  };
}
