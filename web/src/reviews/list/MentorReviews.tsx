import { useInfiniteQuery } from '@tanstack/react-query';
import { reviewsOf } from '../../api/reviews';
import { firstName } from '../../sessions/participant';
import { reviews } from '../../texts/reviews';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Card } from '../../ui/page/Card';
import { Skeleton } from '../../ui/page/Skeleton';
import { ReviewText } from '../ReviewText';
import { Distribution } from './Distribution';

/** A mentor's rating and reviews. */
export function MentorReviews(props: { mentorId: string; name: string }) {
  const query = useInfiniteQuery(reviewsOf(props.mentorId));
  const words = reviews.list;
  const pages = query.data?.pages ?? [];
  const [figures] = pages;
  const all = pages.flatMap((page) => page.reviews);
  return (
    <Card title={words.title}>
      {query.isPending && <Skeleton className="h-64" />}
      {query.error && !query.data && <Failure error={query.error} retry={query.refetch} />}
      {figures && <Distribution of={figures} />}
      <ul aria-label={words.title} className="mt-6 divide-y divide-line empty:hidden">
        {all.map((review) => (
          <li key={review.reviewId} className="py-5 last:pb-0">
            <p className="mb-1 font-semibold">{review.studentName ?? reviews.someone}</p>
            <ReviewText review={review} mentor={firstName(props.name)} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          look="secondary"
          className="mt-6 w-full"
          isPending={query.isFetchingNextPage}
          onPress={() => query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Card>
  );
}
