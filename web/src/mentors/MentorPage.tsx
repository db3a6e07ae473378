import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { mentorQuery } from '../api/mentors';
import { hasCode } from '../problems/problem';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Failure } from '../ui/Failure';
import { Page } from '../ui/page/Page';
import { PageSkeleton } from '../ui/page/Skeleton';
import { mentorPath } from './mentorPath';
import { MentorProfile } from './page';

/** Who a mentor is, what a session costs, and when they are free next. */
export function MentorPage() {
  const { slug = '' } = useParams();
  const mentor = useQuery(mentorQuery(slug));
  if (mentor.isPending) return <PageSkeleton />;
  if (hasCode(mentor.error, 'not-found', 'mentor-not-found')) return <Unknown />;
  if (!mentor.data) return <Failure error={mentor.error} retry={mentor.refetch} />;
  if (mentor.data.slug !== slug) return <Navigate to={mentorPath(mentor.data.slug)} replace />;
  return <MentorProfile mentor={mentor.data} />;
}

function Unknown() {
  const words = texts.slots.noMentor;
  return (
    <Page title={words.title}>
      <p className="mb-6 text-soft">{words.body}</p>
      <LinkButton to="/dashboard/student/mentors">{words.others}</LinkButton>
    </Page>
  );
}
