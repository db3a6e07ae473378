import { parseAbsolute, startOfWeek, toCalendarDate } from '@internationalized/date';
import { viewerZone } from '../time/zones';

/** The mentor's times in the week of that instant, as the viewer's calendar has it. */
export function timesAround(mentorId: string, instant: string): string {
  const day = toCalendarDate(parseAbsolute(instant, viewerZone()));
  const week = startOfWeek(day, 'en-GB').toString();
  return `/dashboard/student/booking/slot-selection?${new URLSearchParams({ mentorId, week })}`;
}
