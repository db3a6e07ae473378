const MINUTE = 60;

/** Whole seconds until the instant, at least 0. */
export function secondsUntil(instant: string, now: Date): number {
  return Math.max(0, Math.ceil((new Date(instant).getTime() - now.getTime()) / 1000));
}

/** `9:05` */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
}

const MARKS = [0, 1, 5] as const;

/** An announcement is true for this many seconds after its mark, and gone after them. */
const ANNOUNCED = 10;

/**
 * The mark in minutes that has just been passed, for screen readers, or null.
 *
 * @param atOpening the seconds that were left when the page was opened: marks before it are not news
 */
export function announcedMinutes(
  seconds: number,
  atOpening: number,
): (typeof MARKS)[number] | null {
  const mark = MARKS.find((minutes) => seconds <= minutes * MINUTE);
  if (mark === undefined || atOpening <= mark * MINUTE) return null;
  return seconds > mark * MINUTE - ANNOUNCED ? mark : null;
}
