import type { Review } from '../api/reviews';
import { reviews as words } from '../texts/reviews';
import { dayOf } from '../time/format';
import { Stars } from './Stars';

type Shown = Pick<Review, 'rating' | 'text' | 'writtenAt' | 'changedAt' | 'answer'>;

/** A review's stars, day and words, and the mentor's answer. */
export function ReviewText({ review, mentor }: { review: Shown; mentor: string }) {
  const { rating, text, writtenAt, changedAt, answer } = review;
  const day = dayOf(writtenAt);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars rating={rating} />
        <time dateTime={writtenAt} className="text-sm text-soft">
          {changedAt ? words.changed(day) : day}
        </time>
      </div>
      <p dir="auto" className={`whitespace-pre-line break-words ${text ? '' : 'text-soft'}`}>
        {text ?? words.erased}
      </p>
      {answer && (
        <div className="mt-1 rounded-xl bg-sunken p-4">
          <p className="text-sm font-semibold">{words.answerOf(mentor)}</p>
          <p dir="auto" className="mt-1 whitespace-pre-line break-words text-sm">
            {answer.text}
          </p>
        </div>
      )}
    </div>
  );
}
