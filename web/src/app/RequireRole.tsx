import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { hasRole, type Role, useIdentity, useSignIn } from '../auth';
import { Failure } from '../ui/Failure';
import { PageSkeleton } from '../ui/page/Skeleton';
import { WrongRolePage } from './WrongRolePage';

/** Routes for one role. A visitor who is not signed in is sent to sign in and comes back here. */
export function RequireRole({ role }: { role: Role }) {
  const { person } = useIdentity();
  const { signIn, error } = useSignIn();
  const signedOut = !person;
  useEffect(() => {
    if (signedOut) signIn();
  }, [signIn, signedOut]);

  if (error) return <Failure error={error} retry={signIn} />;
  if (!person) return <PageSkeleton />;
  return hasRole(person, role) ? <Outlet /> : <WrongRolePage wanted={role} />;
}
