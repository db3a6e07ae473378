import { timesByDate } from '../../time/timesByDate';

export interface Day<Time> {
  /** `2027-03-14`, on the reader's calendar. */
  date: string;
  times: Time[];
}

/** Times in order, day by day as the zone's calendar has them. */
export function groupByDay<Time extends { startTime: string }>(
  times: Time[],
  zone: string,
): Day<Time>[] {
  return Array.from(timesByDate(times, zone), ([date, times]) => ({ date, times }));
}
