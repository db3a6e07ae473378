import { useQuery } from '@tanstack/react-query';
import { mentorCalled } from '../api/mentors';
import { hasCode } from '../problems/problem';
import { Failure } from '../ui/Failure';
import { PageSkeleton } from '../ui/page/Skeleton';
import { NoMentor } from './MentorNotFound';
import { BookingDesk } from './SlotSelection';
import { useSelection } from './useSelection';

/** Choosing a time of one mentor; anybody may look, signing in comes with the booking. */
export function SlotSelectionPage() {
  const selection = useSelection();
  const mentor = useQuery({
    ...mentorCalled(selection.mentorId ?? ''),
    enabled: Boolean(selection.mentorId),
  });
  if (!selection.mentorId) return <NoMentor />;
  if (mentor.isPending) return <PageSkeleton />;
  if (hasCode(mentor.error, 'not-found', 'mentor-not-found')) return <NoMentor />;
  if (!mentor.data) return <Failure error={mentor.error} retry={mentor.refetch} />;
  return <BookingDesk key={mentor.data.mentorId} mentor={mentor.data} selection={selection} />;
}
