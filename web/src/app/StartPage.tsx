import { lazy, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useIdentity } from '../auth';
import { MentorsPage } from '../mentors/MentorsPage';
import { untilLoaded } from '../problems/untilLoaded';

/** Loaded for mentors only. */
const MentorStart = lazy(async () => ({
  default: (await untilLoaded(() => import('../mentor/MentorStart'))).MentorStart,
}));

/** The mentors; for an operator who is nothing else, what needs them. */
export function StartPage() {
  const { person } = useIdentity();
  if (person?.role === 'admin') return <Navigate to="/admin" replace />;
  return (
    <ForMentors>
      <MentorsPage />
    </ForMentors>
  );
}

/** The list of mentors. One that a visit begins with, also by a sign-in, is a start page too. */
export function MentorListPage() {
  const { key } = useLocation();
  if (key !== 'default') return <MentorsPage />;
  return (
    <ForMentors>
      <MentorsPage />
    </ForMentors>
  );
}

function ForMentors({ children }: { children: ReactNode }) {
  const { person } = useIdentity();
  return person?.role === 'mentor' ? <MentorStart>{children}</MentorStart> : children;
}
