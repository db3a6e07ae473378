import { useQuery } from '@tanstack/react-query';
import { mentorQuery } from '../api/mentors';
import { hasCode } from '../problems/problem';
import { Failure } from '../ui/Failure';
import { PageSkeleton } from '../ui/page/Skeleton';
import { MentorNotFound } from './MentorNotFound';
import { SlotSelection } from './SlotSelection';
import { useSelection } from './useSelection';

/** The times of one mentor. Public: the sign-in comes with the booking. */
export function SlotSelectionPage() {
  const selection = useSelection();
  const mentor = useQuery({
    ...mentorQuery(selection.mentorId ?? ''),
    enabled: Boolean(selection.mentorId),
  });
  if (!selection.mentorId) return <MentorNotFound />;
  if (mentor.isPending) return <PageSkeleton />;
  if (hasCode(mentor.error, 'not-found', 'mentor-not-found')) return <MentorNotFound />;
  if (!mentor.data) return <Failure error={mentor.error} retry={mentor.refetch} />;
  return <SlotSelection key={mentor.data.mentorId} mentor={mentor.data} selection={selection} />;
}
