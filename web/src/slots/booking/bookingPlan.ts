import type { Booking as Hold } from '../../api/bookings';
import type { Mentor } from '../../api/mentors';
import type { Slot } from '../../api/slots';
import type { Booking } from './useBooking';

/** What a student is about to book. */
export interface BookingPlan {
  mentor: Mentor;
  slot: Slot | undefined;
  /** The start of a chosen time that another student took. */
  taken: string | null;
  /** The student's own unpaid hold of the chosen time. */
  hold: Hold | undefined;
  /** The zone in which the page shows times. */
  zone: string;
  mentorZone: string | undefined;
  /** The booking that was begun before the sign-in is being made. */
  isResuming: boolean;
  booking: Booking;
}
