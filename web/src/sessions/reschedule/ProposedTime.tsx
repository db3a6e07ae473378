import type { UseFormReturn } from 'react-hook-form';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { CheckField } from '../../ui/forms/CheckField';
import { FreeTimePicker } from './FreeTimePicker';
import type { RescheduleDraft } from './rescheduleDraft';

/** An optional free time; without one, the other participant chooses. */
export function ProposedTime(props: {
  form: UseFormReturn<RescheduleDraft>;
  session: Session;
  other: string;
}) {
  const { form } = props;
  const words = texts.reschedule;
  form.register('time', {
    validate: (time, { proposes }) => !proposes || Boolean(time) || words.proposeMissing,
  });
  const error = form.formState.errors.time?.message;
  return (
    <div className="grid gap-4">
      <CheckField
        label={words.propose}
        hint={words.proposeHint(props.other)}
        {...form.register('proposes')}
      />
      {form.watch('proposes') && (
        <FreeTimePicker
          session={props.session}
          chosen={form.watch('time')}
          onChoose={(time) => form.setValue('time', time, { shouldValidate: Boolean(time) })}
        />
      )}
      {error && (
        <p role="alert" className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
