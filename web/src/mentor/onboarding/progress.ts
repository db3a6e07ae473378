import type { StoredAvailability } from '../../api/availability';
import type { MentorPage } from '../../api/mentors';
import type { Stats } from '../../api/statistics';

export type StepName = 'offer' | 'page' | 'hours' | 'share';

/** What a mentor has done so far; true for each step that is done. */
export type Progress = Record<StepName, boolean>;

/** Whether there is something to show in figures: a session, or a request for one. */
export function hasFigures({ earnings, mentees, sessions }: Stats): boolean {
  const counts = [mentees.total, mentees.newRequests, sessions.upcoming, sessions.completed];
  return earnings.total > 0 || counts.some((count) => count > 0);
}

/** An offer has a name and a price, so that the public profile is never wholly empty. */
export function hasOffer({ visibility }: Stats): boolean {
  return visibility.percentage > 0;
}

/** Hours that were saved without any hour in them count only once there were sessions. */
export function hasHours({ availability }: StoredAvailability, stats: Stats): boolean {
  if (!availability) return false;
  return (
    hasFigures(stats) ||
    availability.weeklySlots.some(({ isActive }) => isActive !== false) ||
    availability.overrideSlots.some(({ isBlocked }) => !isBlocked)
  );
}

export function hasPage(page: Pick<MentorPage, 'about' | 'avatarUrl'> | undefined): boolean {
  return Boolean(page?.about && page.avatarUrl);
}

export function isBookable({ offer, hours }: Pick<Progress, 'offer' | 'hours'>): boolean {
  return offer && hours;
}

export function stepsDone(progress: Progress): number {
  return Object.values(progress).filter(Boolean).length;
}

export function isComplete(progress: Progress): boolean {
  return Object.values(progress).every(Boolean);
}
