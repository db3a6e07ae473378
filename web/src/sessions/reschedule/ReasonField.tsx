import type { UseFormReturn } from 'react-hook-form';
import { texts } from '../../texts';
import { TextArea } from '../../ui/forms/Fields';
import type { RescheduleDraft } from './rescheduleDraft';

const LONGEST = 1000;

export function ReasonField({
  form,
  other,
}: {
  form: UseFormReturn<RescheduleDraft>;
  other: string;
}) {
  const words = texts.reschedule;
  const length = charactersIn(form.watch('reason'));
  return (
    <TextArea
      label={words.reason}
      hint={words.reasonHint(other, Math.max(LONGEST - length, 0))}
      error={form.formState.errors.reason?.message}
      rows={3}
      required
      {...form.register('reason', {
        validate: (reason) => {
          if (charactersIn(reason) === 0) return words.reasonMissing;
          return charactersIn(reason) <= LONGEST || words.reasonLong;
        },
      })}
    />
  );
}

/** Counts like the services: code points, without surrounding blanks. */
function charactersIn(text: string): number {
  return [...text.trim()].length;
}
