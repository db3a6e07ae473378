import { Star } from 'lucide-react';
import { reviews as words } from '../texts/reviews';

const ALL = [1, 2, 3, 4, 5];

/** A rating from 1 to 5 as five stars. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span role="img" aria-label={words.stars(rating)} className="inline-flex gap-0.5">
      {ALL.map((star) => (
        <Star
          key={star}
          aria-hidden
          className={`size-4 ${star <= Math.round(rating) ? 'fill-gold text-gold' : 'text-field'}`}
        />
      ))}
    </span>
  );
}
