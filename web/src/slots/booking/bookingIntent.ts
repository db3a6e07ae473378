/** A guest's decision to pay for a slot, carried out after the sign-in, in this tab only. */
interface BookingIntent {
  mentorId: string;
  startTime: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const KEY = 'booking-intent';
/** A guest who signs in later than this decides anew. */
const VALID_FOR_MS = 15 * 60_000;

export function saveBookingIntent(mentorId: string, startTime: string, now = Date.now()) {
  const intent: BookingIntent = { mentorId, startTime, savedAt: now };
  sessionStorage.setItem(KEY, JSON.stringify(intent));
}

export function clearBookingIntent() {
  sessionStorage.removeItem(KEY);
}

/** Whether the guest decided, a short while ago, to book just this slot. */
export function isIntended(mentorId: string, startTime: string | null, now = Date.now()): boolean {
  const saved = sessionStorage.getItem(KEY);
  if (!saved) return false;
  const intent: BookingIntent = JSON.parse(saved);
  const isRecent = now - intent.savedAt < VALID_FOR_MS;
  return isRecent && intent.mentorId === mentorId && intent.startTime === startTime;
}
