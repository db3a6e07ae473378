import { useForm, useWatch } from 'react-hook-form';
import { CURRENCIES } from '../../api/currencies';
import { usePublishOffer } from '../../api/offer';
import { usePerson } from '../../auth';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { SelectField, TextArea, TextField } from '../../ui/forms/Fields';
import {
  areTopics,
  fieldsOf,
  isFreePrice,
  isPrice,
  type OfferFields,
  offerOf,
  violationsIn,
} from './fields';

const LINE = 200;

export function OfferForm(props: { offer: Parameters<typeof fieldsOf>[0]; onSaved: () => void }) {
  const person = usePerson();
  const publish = usePublishOffer(person.id);
  const { register, handleSubmit, formState, control, setError } = useForm<OfferFields>({
    defaultValues: fieldsOf(props.offer, person),
  });
  const words = mentorTexts.offer;
  const error = (name: keyof OfferFields) => formState.errors[name]?.message;
  const isFree = isFreePrice(useWatch({ control, name: 'price' }));
  const currencies = new Set([props.offer?.currency ?? 'INR', ...CURRENCIES]);

  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={handleSubmit((fields) =>
        publish.mutate(offerOf(fields), {
          onSuccess: props.onSaved,
          onError(refusal) {
            for (const { field, message } of violationsIn(refusal, fields)) {
              setError(field, { message });
            }
          },
        }),
      )}
    >
      <TextField
        label={words.name}
        autoComplete="name"
        maxLength={LINE}
        error={error('name')}
        {...register('name', { required: words.needed })}
      />
      <TextField
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="email"
        error={error('email')}
        {...register('email', { required: words.needed })}
      />
      <TextField
        label={words.headline}
        hint={words.headlineHint}
        maxLength={LINE}
        error={error('headline')}
        {...register('headline')}
      />
      <TextField
        label={words.company}
        autoComplete="organization"
        maxLength={LINE}
        error={error('company')}
        {...register('company')}
      />
      <TextArea
        label={words.expertise}
        hint={words.expertiseHint}
        error={error('expertise')}
        {...register('expertise', { validate: (text) => areTopics(text) || words.topics })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.price}
          hint={words.priceHint}
          inputMode="decimal"
          error={error('price')}
          {...register('price', { validate: (text) => isPrice(text) || words.amount })}
        />
        <SelectField label={words.currency} error={error('currency')} {...register('currency')}>
          {[...currencies].map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
      </div>
      {isFree && (
        <SelectField
          label={words.confirmation}
          hint={words.confirmationHint}
          error={error('confirmation')}
          {...register('confirmation')}
        >
          <option value="BY_MENTOR">{words.confirmations.BY_MENTOR}</option>
          <option value="INSTANT">{words.confirmations.INSTANT}</option>
        </SelectField>
      )}
      {publish.error && <Failure error={publish.error} />}
      <Button type="submit" isPending={publish.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
