import {
  type CalendarDate,
  parseAbsolute,
  parseDate,
  startOfWeek,
  toCalendarDate,
  today,
} from '@internationalized/date';
import type { Locator, Page } from '@playwright/test';
import { slotLabel } from '../../src/slots/choices/slotLabel';
import { texts } from '../../src/texts';
import { dayOf as dayOfInstant, timeOf, zoneAt } from '../../src/time/format';
import type { Mentor, Slot } from '../people/mentor';

const KOLKATA = 'Asia/Kolkata';

interface WeekRange {
  startDate: string;
  endDate: string;
}

/** The week that many weeks ahead, in the default zone of tests. */
export function monday(weeks: number): WeekRange {
  return weekFrom(startOfWeek(today(KOLKATA), 'en', 'mon').add({ weeks }));
}

/** The seven days that many weeks after today, which the page shows after as many steps. */
export function ahead(weeks: number): WeekRange {
  return weekFrom(today(KOLKATA).add({ weeks }));
}

export function weekFrom(date: CalendarDate): WeekRange {
  return { startDate: String(date), endDate: String(date.add({ weeks: 1 })) };
}

/** The week that contains the slot in that zone. */
export function weekOf(slot: Slot | undefined, zone: string): WeekRange {
  const date = toCalendarDate(parseAbsolute(existing(slot).startTime, zone));
  return weekFrom(startOfWeek(date, 'en', 'mon'));
}

export function plus({ startDate }: WeekRange, days: number): string {
  return String(parseDate(startDate).add({ days }));
}

export function slotPage(mentor: Mentor, week?: WeekRange): string {
  const query = new URLSearchParams({ mentorId: mentor.person.sub });
  if (week) query.set('week', week.startDate);
  return `/dashboard/student/booking/slot-selection?${query}`;
}

/** The radio button of the slot in that zone, enabled or not. */
export function option(page: Page, slot: Slot | undefined, zone = KOLKATA): Locator {
  const { name } = slotLabel(existing(slot), zone);
  // Anchored, because `12:00 pm` ends like `2:00 pm`.
  return page.getByRole('radio', { name: new RegExp(`^${name}`) });
}

export function dayOf(slot: Slot | undefined): string {
  return dayOfInstant(existing(slot).startTime, KOLKATA);
}

/** What the page says about a chosen slot that was lost. */
export function lost(slot: Slot | undefined): string {
  const { startTime } = existing(slot);
  const time = `${timeOf(startTime, KOLKATA)} ${zoneAt(startTime, KOLKATA)}`;
  return texts.slots.taken(`${dayOf(slot)}, ${time}`);
}

export function existing(slot: Slot | undefined): Slot {
  if (!slot) throw new Error('The mentor has no such slot');
  return slot;
}
