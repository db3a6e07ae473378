import type { Availability } from '../api/availability';
import { viewerZone } from '../time/zones';
import { slotsOf, type Window, windowsOf } from './week';

/** The part of a mentor's availability that is edited and saved as a whole. */
export interface Settings {
  timezone: string;
  windows: Window[];
  sessionMinutes: number;
  slotIntervalMinutes: number;
  bufferMinutes: number;
  minNoticeHours: number;
  maxSessionsPerWeek: number;
  bookingWindowDays: number;
  instantBookingEnabled: boolean;
}

export function settingsOf(availability: Availability | null): Settings {
  if (!availability) return { ...FIRST, timezone: viewerZone() };
  const { mentorId, weeklySlots, overrideSlots, ...rules } = availability;
  return { ...rules, windows: windowsOf(weeklySlots) };
}

/** The request for the service; includes the stored overrides unchanged. */
export function requestOf({ windows, ...rules }: Settings, stored: Availability | null) {
  return {
    ...rules,
    weeklySlots: slotsOf(windows),
    overrideSlots: stored?.overrideSlots ?? [],
  };
}

/** Whether two settings are equal, whatever the order of their hours. */
export function sameSettings(one: Settings, other: Settings): boolean {
  const text = (settings: Settings) =>
    JSON.stringify(
      Object.entries(requestOf(settings, null)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return text(one) === text(other);
}

/** The defaults for a mentor without a schedule. */
const FIRST: Omit<Settings, 'timezone'> = {
  windows: [0, 1, 2, 3, 4].map((day) => ({ day, start: 9 * 60, end: 17 * 60, isActive: true })),
  sessionMinutes: 60,
  slotIntervalMinutes: 60,
  bufferMinutes: 0,
  minNoticeHours: 2,
  maxSessionsPerWeek: 10,
  bookingWindowDays: 90,
  instantBookingEnabled: true,
};
