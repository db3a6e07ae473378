import { parseDate } from '@internationalized/date';

export function datesOfWeek(first: string): string[] {
  return Array.from({ length: 7 }, (_, days) => parseDate(first).add({ days }).toString());
}
