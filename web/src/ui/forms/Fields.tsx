import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';

const BOX =
  'w-full rounded-xl border border-field bg-surface px-3 py-2.5 text-base text-ink placeholder:text-soft aria-invalid:border-bad';

interface Labelled {
  label: string;
  hint?: ReactNode;
  error?: string;
}

/** Links the label, hint and error of a field for screen readers. */
function Field(
  props: Labelled & {
    children: (field: {
      id: string;
      'aria-describedby': string | undefined;
      'aria-invalid': boolean;
    }) => ReactNode;
  },
) {
  const id = useId();
  const parts = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {props.label}
      </label>
      {props.children({
        id,
        'aria-describedby': parts.join(' ') || undefined,
        'aria-invalid': Boolean(props.error),
      })}
      {props.hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {props.hint}
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm font-medium text-bad">
          {props.error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, ...props }: Labelled & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) => <input {...props} {...field} className={BOX} />}
    </Field>
  );
}

export function TextArea({ label, hint, error, ...props }: Labelled & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) => <textarea rows={4} {...props} {...field} className={BOX} />}
    </Field>
  );
}

export function SelectField({ label, hint, error, ...props }: Labelled & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(field) => <select {...props} {...field} className={BOX} />}
    </Field>
  );
}
