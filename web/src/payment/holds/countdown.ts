const MINUTE = 60;

/** Whole seconds until the instant, at least 0. */
export function secondsUntil(instant: string, now: Date): number {
  return Math.max(0, Math.ceil((new Date(instant).getTime() - now.getTime()) / 1000));
}

/** `9:05` */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
}

/** The last passed mark in minutes at which screen readers announce the countdown, or null. */
export function announcedMinutes(seconds: number): 5 | 1 | 0 | null {
  if (seconds === 0) return 0;
  if (seconds <= MINUTE) return 1;
  return seconds <= 5 * MINUTE ? 5 : null;
}
