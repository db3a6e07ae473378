import { dateIn } from './clocks';

/** Groups times by the date (`2027-03-14`) on which they begin in the zone. */
export function timesByDate<Time extends { startTime: string }>(
  times: Time[],
  zone: string,
): Map<string, Time[]> {
  const dates = new Map<string, Time[]>();
  for (const time of times) {
    const date = dateIn(time.startTime, zone).toString();
    const known = dates.get(date);
    if (known) known.push(time);
    else dates.set(date, [time]);
  }
  return dates;
}
