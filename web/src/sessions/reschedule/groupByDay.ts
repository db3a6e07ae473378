import { timesByDate } from '../../time/timesByDate';

export interface Day<Time> {
  /** `2027-03-14`, in the viewer's zone. */
  date: string;
  times: Time[];
}

/** Groups ordered times by their day in the zone. */
export function groupByDay<Time extends { startTime: string }>(
  times: Time[],
  zone: string,
): Day<Time>[] {
  return Array.from(timesByDate(times, zone), ([date, times]) => ({ date, times }));
}
