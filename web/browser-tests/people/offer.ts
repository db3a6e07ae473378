import { WEEKDAYS } from '../../src/availability/week';

export type Day = (typeof WEEKDAYS)[number];

interface Window {
  day: Day;
  startTime: string;
  endTime: string;
}

/** A mentor's profile and availability; `profile` and `availability` override any field. */
export interface Offer {
  name?: string;
  price?: number;
  profile?: Record<string, unknown>;
  zone?: string;
  windows?: Window[];
  availability?: Record<string, unknown>;
  /** Minutes until the first slot that a test uses. */
  leadMinutes?: number;
}

/** The same hours every day. */
export function daily(startTime: string, endTime: string): Window[] {
  return WEEKDAYS.map((day) => ({ day, startTime, endTime }));
}

/** Slots every five minutes around the clock, so that the next one is near. */
export const SOON: Offer = {
  windows: daily('00:00', '24:00'),
  availability: { sessionMinutes: 10, slotIntervalMinutes: 5, maxSessionsPerWeek: 200 },
  leadMinutes: 1,
};

/** Hours that begin at a full minute, half a minute before `minutes` or later. */
export function inMinutes(minutes: number): Offer {
  const start = new Date(Math.ceil((Date.now() + (minutes - 0.5) * 60_000) / 60_000) * 60_000);
  const time = (at: Date) => at.toISOString().slice(11, 16);
  return {
    zone: 'Etc/UTC',
    windows: daily(time(start), time(new Date(start.getTime() + 3_600_000))),
    availability: { sessionMinutes: 10, slotIntervalMinutes: 10 },
    leadMinutes: 0,
  };
}

export function availabilityOf(offer: Offer) {
  const windows = offer.windows ?? daily('09:00', '17:00');
  return {
    timezone: offer.zone ?? 'Asia/Kolkata',
    weeklySlots: windows.map((window) => ({ ...window, isActive: true })),
    overrideSlots: [],
    minNoticeHours: 0,
    maxSessionsPerWeek: 40,
    ...offer.availability,
  };
}

export function profileOf(offer: Offer, name: string, email: string) {
  return {
    name,
    email,
    headline: 'Backend engineering and system design',
    company: 'Example Systems',
    price: offer.price ?? 1500,
    currency: 'INR',
    ...offer.profile,
  };
}
