/** The address of a mentor's page; their id does for a slug. */
export function mentorPath(slug: string): string {
  return `/m/${encodeURIComponent(slug)}`;
}

/** The address of the mentor's times, with one of them chosen. */
export function timesPath(mentorId: string, startTime?: string): string {
  const query = new URLSearchParams({ mentorId });
  if (startTime) query.set('slot', startTime);
  return `/dashboard/student/booking/slot-selection?${query}`;
}
