import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { type FoundReview, foundReviews } from '../api/moderation';
import { admin } from '../texts/admin';
import { reviews } from '../texts/reviews';
import { Page } from '../ui/page/Page';
import { TextLink } from '../ui/TextLink';
import { Moment } from './Moment';
import { ModerateAction } from './reviews/ModerateAction';
import { SearchForm } from './search';
import { Cell, Listing, Table } from './table';

/** What students wrote of mentors, and what of it to hide. */
export function ReviewsPage() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const query = useInfiniteQuery(foundReviews(q));
  const { columns, reviews: words } = admin;
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid grid-cols-1 gap-6">
        <SearchForm
          key={q}
          label={words.field}
          hint={words.hint}
          value={q}
          onSearch={(text) => setParams(text ? { q: text } : {})}
        />
        <Listing query={query} empty={words.none}>
          {(found: FoundReview[]) => (
            <Table
              label={words.title}
              columns={[words.review, columns.mentor, columns.when, columns.state, columns.actions]}
            >
              {found.map((review) => (
                <tr key={review.reviewId}>
                  <Cell>
                    <p className="font-semibold">{reviews.stars(review.rating)}</p>
                    <p dir="auto" className="whitespace-pre-line sm:min-w-64">
                      {review.text ?? reviews.erased}
                    </p>
                    <p className="text-soft">{review.studentName ?? reviews.someone}</p>
                  </Cell>
                  <Cell name={columns.mentor}>
                    {review.mentorName}
                    <span className="block break-words text-soft">{review.mentorId}</span>
                  </Cell>
                  <Cell>
                    <Moment at={review.writtenAt} />
                  </Cell>
                  <Cell>{review.hidden ? words.hidden(review.hidden.reason) : words.shown}</Cell>
                  <Cell>
                    <TextLink to={`/admin/sessions/${review.sessionId}`}>{words.session}</TextLink>
                    <ModerateAction
                      key={String(Boolean(review.hidden))}
                      how={review.hidden ? 'show' : 'hide'}
                      review={review}
                    />
                  </Cell>
                </tr>
              ))}
            </Table>
          )}
        </Listing>
      </div>
    </Page>
  );
}
