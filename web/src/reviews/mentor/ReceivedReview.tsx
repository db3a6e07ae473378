import { useForm } from 'react-hook-form';
import { useAnswerReview } from '../../api/reviews';
import type { Session } from '../../api/sessions';
import { firstName } from '../../sessions/participant';
import { reviews } from '../../texts/reviews';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea } from '../../ui/forms/Fields';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { ReviewText } from '../ReviewText';
import { LONGEST_ANSWER, textLength } from '../textLength';

/** What the student wrote of the session, and the mentor's one answer. */
export function ReceivedReview({ session }: { session: Session }) {
  const { review } = session;
  const answer = useAnswerReview(session.id);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: '' } });
  const words = reviews.ofMentor;
  if (!review) return null;
  return (
    <div id="review" className="scroll-mt-24 print:hidden">
      <Card title={words.title(firstName(session.studentName))}>
        <div className="grid gap-5">
          {review.hidden && <Note tone="warn">{words.hidden}</Note>}
          <ReviewText review={review} mentor={firstName(session.mentorName)} />
          {answer.isSuccess && (
            <Note tone="good" live>
              {words.published}
            </Note>
          )}
          {review.text && !review.answer && (
            <form
              noValidate
              className="grid gap-4"
              onSubmit={handleSubmit(({ text }) => answer.mutate(text.trim()))}
            >
              <TextArea
                label={words.answer}
                hint={words.answerHint}
                error={formState.errors.text?.message}
                {...register('text', {
                  validate: (typed) =>
                    (textLength(typed) === 0 && words.needed) ||
                    textLength(typed) <= LONGEST_ANSWER ||
                    reviews.form.tooLong(textLength(typed) - LONGEST_ANSWER),
                })}
              />
              {answer.error && <Failure error={answer.error} />}
              <Button type="submit" className="justify-self-start" isPending={answer.isPending}>
                {words.publish}
              </Button>
            </form>
          )}
        </div>
      </Card>
    </div>
  );
}
