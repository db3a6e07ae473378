import { useForm, useWatch } from 'react-hook-form';
import { type Review, useWriteReview } from '../../api/reviews';
import { reviews } from '../../texts/reviews';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea } from '../../ui/forms/Fields';
import { UnsavedChangesGuard } from '../../ui/forms/UnsavedChangesGuard';
import { LONGEST_REVIEW, reviewProblem, SHORTEST_REVIEW, textLength } from '../textLength';
import { StarChoice } from './StarChoice';

/** Writes a review, or changes the one there is. */
export function ReviewForm(props: {
  sessionId: string;
  review: Review | null;
  onSaved: () => void;
  onCancel?: () => void;
}) {
  const { review } = props;
  const write = useWriteReview(props.sessionId);
  const { register, handleSubmit, formState, control } = useForm({
    defaultValues: { rating: review ? String(review.rating) : '', text: review?.text ?? '' },
  });
  const [rating, text] = useWatch({ control, name: ['rating', 'text'] });
  const { errors } = formState;
  const words = reviews.form;
  const submit = handleSubmit((fields) =>
    write.mutate(
      { rating: Number(fields.rating), text: fields.text.trim() },
      { onSuccess: props.onSaved },
    ),
  );
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <StarChoice
        value={Number(rating)}
        error={errors.rating?.message}
        field={register('rating', { required: words.needed })}
      />
      <TextArea
        label={words.text}
        hint={`${words.hint(SHORTEST_REVIEW, LONGEST_REVIEW)} ${words.counter(textLength(text), LONGEST_REVIEW)}`}
        rows={5}
        error={errors.text?.message}
        {...register('text', { validate: (typed) => reviewProblem(typed) ?? true })}
      />
      {write.error && <Failure error={write.error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" isPending={write.isPending}>
          {review ? words.save : words.publish}
        </Button>
        {props.onCancel && (
          <Button look="secondary" onPress={props.onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <UnsavedChangesGuard when={formState.isDirty && !write.isPending} />
    </form>
  );
}
