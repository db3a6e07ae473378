import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { availabilityOf } from '../../api/availability';
import { mentorQuery } from '../../api/mentors';
import { statsOf } from '../../api/statistics';
import { hasFigures, hasHours, hasOffer, hasPage, isBookable, type Progress } from './progress';
import { remembered } from './remembered';

/**
 * How far a mentor has come; `progress` is null once they are done, and when it cannot be told.
 * Their public page is read only while they are not.
 */
export function useOnboarding(mentorId: string) {
  const { data: stats, isPending: countsPending } = useQuery(statsOf(mentorId));
  const { data: stored, isPending: hoursPending } = useQuery(availabilityOf(mentorId));
  const [isShared, setShared] = useState(() => remembered.isShared(mentorId));
  // Read once: what is finished during this visit is said before it disappears.
  const [isFinished, setFinished] = useState(() => remembered.isFinished(mentorId));

  const offer = Boolean(stats && hasOffer(stats));
  const hours = Boolean(stats && stored && hasHours(stored, stats));
  const begun = stats ? hasFigures(stats) : false;
  const isOver = isBookable({ offer, hours }) && (begun || isFinished);
  const page = useQuery({ ...mentorQuery(mentorId), enabled: offer && !isOver });
  const isKnown = stats !== undefined && stored !== undefined;
  const progress: Progress | null =
    isKnown && !isOver ? { offer, page: hasPage(page.data), hours, share: isShared } : null;

  return {
    isPending: countsPending || hoursPending || page.isLoading,
    progress,
    slug: page.data?.slug,
    name: page.data?.name,
    markShared() {
      remembered.share(mentorId);
      setShared(true);
    },
    close() {
      remembered.finish(mentorId);
      setFinished(true);
    },
  };
}

export type Onboarding = ReturnType<typeof useOnboarding>;
