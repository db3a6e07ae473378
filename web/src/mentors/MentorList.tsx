import { useInfiniteQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { isFiltered, type MentorFilters } from '../api/mentorFilters';
import { type ListedMentor, mentorsQuery } from '../api/mentors';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { EmptyState } from '../ui/page/EmptyState';
import { MentorCard } from './MentorCard';
import { MentorSkeletons } from './MentorSkeletons';

const GRID = 'grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3';

export function MentorList(props: { q: string; filters: MentorFilters; onClear: () => void }) {
  const { q, filters, onClear } = props;
  const list = useInfiniteQuery(mentorsQuery(q, filters));
  if (list.isPending) return <MentorSkeletons className={GRID} />;
  if (!list.data) return <Failure error={list.error} retry={list.refetch} />;

  // A mentor whose next slot is booked meanwhile may be on the next page again.
  const mentors = firstOfEach(list.data.pages.flatMap((page) => page.mentors));
  const { total = 0, similar = false } = list.data.pages[0] ?? {};
  const isNarrowed = Boolean(q) || isFiltered(filters);
  return (
    <>
      <p role="status" className="mb-3 text-sm text-soft">
        {similar ? texts.mentors.similar(total, q) : texts.mentors.found(total, q)}
      </p>
      {mentors.length === 0 && (
        <EmptyState
          icon={SearchX}
          action={
            isNarrowed && (
              <Button look="secondary" onPress={onClear}>
                {texts.mentors.clear}
              </Button>
            )
          }
        >
          {isNarrowed ? texts.mentors.none(q) : texts.mentors.empty}
        </EmptyState>
      )}
      <ul className={GRID} aria-busy={list.isPlaceholderData}>
        {mentors.map((mentor) => (
          <MentorCard key={mentor.mentorId} mentor={mentor} />
        ))}
      </ul>
      {list.isError && <Failure error={list.error} retry={list.refetch} />}
      {list.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button
            look="secondary"
            isPending={list.isFetchingNextPage}
            onPress={() => list.fetchNextPage()}
          >
            {texts.mentors.loadMore}
          </Button>
        </div>
      )}
    </>
  );
}

function firstOfEach(mentors: ListedMentor[]): ListedMentor[] {
  const found = new Map<string, ListedMentor>();
  for (const mentor of mentors) {
    if (!found.has(mentor.mentorId)) found.set(mentor.mentorId, mentor);
  }
  return [...found.values()];
}
