import { dateIn } from '../time/clocks';

export interface Day<Time> {
  /** `2027-03-14`, on the reader's calendar. */
  date: string;
  times: Time[];
}

/** Times in order, day by day as the zone's calendar has them. */
export function daysOf<Time extends { startTime: string }>(
  times: Time[],
  zone: string,
): Day<Time>[] {
  const days: Day<Time>[] = [];
  for (const time of times) {
    const date = dateIn(time.startTime, zone).toString();
    if (days.at(-1)?.date !== date) days.push({ date, times: [] });
    days.at(-1)?.times.push(time);
  }
  return days;
}
