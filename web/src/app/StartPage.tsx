import { Navigate } from 'react-router';
import { useIdentity } from '../auth';
import { MentorsPage } from '../mentors/MentorsPage';

/** The mentors; for an operator who is nothing else, what needs them. */
export function StartPage() {
  const { person } = useIdentity();
  return person?.role === 'admin' ? <Navigate to="/admin" replace /> : <MentorsPage />;
}
