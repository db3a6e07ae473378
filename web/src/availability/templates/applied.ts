import { parseDate } from '@internationalized/date';
import type { OverrideSlot } from '../../api/availability';
import type { Template } from '../../api/templates';
import { type Hours, hoursOn } from '../booked/openTimes';
import { DAY, slotsOf, timeAt, WEEKDAYS, type Window, windowsOf } from '../week';

/**
 * The hours after a template was applied to whole weeks from the Monday `firstWeek` on, as the
 * service applies it: it replaces what their dates have of their own, except blocks set by hand.
 */
export function applied(hours: Hours, template: Template, firstWeek: string, weeks: number): Hours {
  const monday = parseDate(firstWeek);
  const dates = Array.from({ length: weeks * WEEKDAYS.length }, (_, days) =>
    monday.add({ days }).toString(),
  );
  const kept = hours.overrides.filter(
    (it) => !dates.includes(it.date) || (it.isBlocked && !it.template),
  );
  const active = windowsOf(template.weeklySlots).filter(({ isActive }) => isActive);
  const on = (weekday: number) => active.filter(({ day }) => day === weekday % WEEKDAYS.length);
  const written = dates.flatMap((date, at): OverrideSlot[] => {
    const open = on(at);
    if (open.length > 0) {
      return slotsOf(open).map(({ day: _, ...times }) => ({ ...times, date, isBlocked: false }));
    }
    const dayBefore = monday.subtract({ days: 1 }).toString();
    return [closed(date, at === 0 ? hoursOn(hours, dayBefore) : on(at + WEEKDAYS.length - 1))];
  });
  return { ...hours, overrides: [...kept, ...written] };
}

/** Blocks a date, except for hours of the evening before that go on after midnight. */
function closed(date: string, evening: Pick<Window, 'end'>[]): OverrideSlot {
  const tail = Math.max(0, ...evening.map(({ end }) => end - DAY));
  if (tail === 0) return { date, isBlocked: true };
  return { date, startTime: timeAt(tail), endTime: '24:00', isBlocked: true };
}
