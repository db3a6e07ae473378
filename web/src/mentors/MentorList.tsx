import { useInfiniteQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { mentorsQuery } from '../api/mentors';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { EmptyState } from '../ui/page/EmptyState';
import { MentorCard } from './MentorCard';
import { MentorSkeletons } from './MentorSkeletons';

const GRID = 'grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3';

export function MentorList({ q, onClear }: { q: string; onClear: () => void }) {
  const list = useInfiniteQuery(mentorsQuery(q));
  if (list.isPending) return <MentorSkeletons className={GRID} />;
  if (!list.data) return <Failure error={list.error} retry={list.refetch} />;

  const mentors = list.data.pages.flatMap((page) => page.mentors);
  return (
    <>
      <p role="status" className="mb-3 text-sm text-soft">
        {texts.mentors.found(mentors.length, list.hasNextPage, q)}
      </p>
      {mentors.length === 0 && (
        <EmptyState
          icon={SearchX}
          action={
            q && (
              <Button look="secondary" onPress={onClear}>
                {texts.mentors.clear}
              </Button>
            )
          }
        >
          {q ? texts.mentors.none(q) : texts.mentors.empty}
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
