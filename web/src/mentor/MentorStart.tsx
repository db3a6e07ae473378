import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { availabilityOf } from '../api/availability';
import { statsOf } from '../api/statistics';
import { usePerson } from '../auth';
import { PageSkeleton } from '../ui/page/Skeleton';
import { hasHours, hasOffer, isBookable } from './onboarding/progress';

/** Leads a mentor who cannot be booked yet to what is left to do; others see `children`. */
export function MentorStart({ children }: { children: ReactNode }) {
  const { id } = usePerson();
  const stats = useQuery(statsOf(id));
  const stored = useQuery(availabilityOf(id));
  if (stats.isPending || stored.isPending) return <PageSkeleton />;
  if (!stats.data || !stored.data) return children;
  const offer = hasOffer(stats.data);
  const hours = hasHours(stored.data, stats.data);
  if (isBookable({ offer, hours })) return children;
  return <Navigate to="/dashboard/mentor/overview" replace />;
}
