import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { mentorQuery } from '../api/mentors';
import { hasCode } from '../problems/problem';
import { Failure } from '../ui/Failure';
import { PageSkeleton } from '../ui/page/Skeleton';
import { MentorNotFound } from './MentorNotFound';
import { SlotSelection } from './SlotSelection';

/** The times of one mentor. Public: the sign-in comes with the booking. */
export function SlotSelectionPage() {
  const [params] = useSearchParams();
  const mentorId = params.get('mentorId');
  const mentor = useQuery({ ...mentorQuery(mentorId ?? ''), enabled: Boolean(mentorId) });
  if (!mentorId) return <MentorNotFound />;
  if (mentor.isPending) return <PageSkeleton />;
  if (hasCode(mentor.error, 'not-found', 'mentor-not-found')) return <MentorNotFound />;
  if (!mentor.data) return <Failure error={mentor.error} retry={mentor.refetch} />;
  return <SlotSelection key={mentor.data.mentorId} mentor={mentor.data} />;
}
