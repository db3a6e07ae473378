import { Star } from 'lucide-react';
import type { Mentor } from '../api/mentors';
import { texts } from '../texts';
import { number } from '../time/format';

/** `★ 4.8 (12)`; nothing before the first review. */
export function Rating({ mentor }: { mentor: Pick<Mentor, 'rating' | 'reviews'> }) {
  const { rating, reviews } = mentor;
  if (reviews === 0) return null;
  return (
    <p className="flex shrink-0 items-center gap-1 text-sm">
      <Star aria-hidden className="size-4 fill-gold text-gold" />
      <span aria-hidden className="font-semibold tabular-nums">
        {rating.toFixed(1)}
      </span>
      <span aria-hidden className="text-soft tabular-nums">
        ({number(reviews)})
      </span>
      <span className="sr-only">{texts.mentors.rated(rating.toFixed(1), reviews)}</span>
    </p>
  );
}
