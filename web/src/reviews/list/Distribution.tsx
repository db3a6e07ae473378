import type { MentorReviews } from '../../api/reviews';
import { reviews } from '../../texts/reviews';
import { number } from '../../time/format';
import { Stars } from '../Stars';

const DOWN = [5, 4, 3, 2, 1] as const;

/** The average, and how many reviews gave each rating. */
export function Distribution({ of }: { of: MentorReviews }) {
  const words = reviews.list;
  const most = Math.max(1, ...DOWN.map((stars) => of.counts[stars]));
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
      <div className="grid justify-items-start gap-1">
        <span className="text-4xl font-bold tabular-nums">{of.rating.toFixed(1)}</span>
        <Stars rating={of.rating} />
        <span className="text-sm text-soft">{reviews.count(of.count)}</span>
      </div>
      <ul aria-label={words.summary} className="grid min-w-0 flex-1 basis-48 gap-1">
        {DOWN.map((stars) => (
          <li key={stars} className="flex items-center gap-3 text-sm">
            <span className="sr-only">{words.bar(stars, of.counts[stars])}</span>
            <span aria-hidden className="w-3 text-soft">
              {stars}
            </span>
            <svg aria-hidden width="100%" height="8" className="min-w-0 flex-1 rounded-full">
              <rect width="100%" height="8" className="fill-sunken" />
              <rect
                width={`${(100 * of.counts[stars]) / most}%`}
                height="8"
                className="fill-gold"
              />
            </svg>
            <span aria-hidden className="w-8 text-right text-soft">
              {number(of.counts[stars])}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
