import { parseDate } from '@internationalized/date';

export function datesOfWeek(first: string): string[] {
  return Array.from({ length: 7 }, (_, days) => parseDate(first).add({ days }).toString());
}

/** The date a week earlier, but not before `earliest`. */
export function weekBefore(first: string, earliest: string): string {
  const before = parseDate(first).subtract({ weeks: 1 }).toString();
  return before < earliest ? earliest : before;
}
