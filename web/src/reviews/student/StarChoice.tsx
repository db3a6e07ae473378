import { Star } from 'lucide-react';
import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { reviews } from '../../texts/reviews';

const CHOICES = [1, 2, 3, 4, 5] as const;

/** Five radio buttons as stars: one tab stop, chosen with the arrow keys. */
export function StarChoice(props: { value: number; error?: string; field: UseFormRegisterReturn }) {
  const id = useId();
  const words = reviews.form;
  const chosen = CHOICES.find((star) => star === props.value);
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required
      aria-invalid={Boolean(props.error)}
      aria-describedby={props.error && `${id}-error`}
    >
      <p id={`${id}-label`} className="mb-1.5 text-sm font-semibold">
        {words.rating}
      </p>
      <div className="flex flex-wrap items-center gap-x-3">
        <div className="-ml-1.5 flex">
          {CHOICES.map((star) => (
            <label
              key={star}
              className="cursor-pointer rounded-lg p-1.5 has-focus-visible:outline-3 has-focus-visible:outline-gold"
            >
              <input
                type="radio"
                value={star}
                aria-label={words.choices[star]}
                className="sr-only"
                {...props.field}
              />
              <Star
                aria-hidden
                className={`size-8 ${star <= props.value ? 'fill-gold text-gold' : 'text-field'}`}
              />
            </label>
          ))}
        </div>
        <span aria-hidden className="text-sm text-soft">
          {chosen && words.choices[chosen]}
        </span>
      </div>
      {props.error && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm font-medium text-bad">
          {props.error}
        </p>
      )}
    </div>
  );
}
