import type { Booking } from '../../api/bookings';

export interface OutcomeProps {
  booking: Booking;
  /** Focuses the heading, because the outcome changed after the page was opened. */
  takesFocus: boolean;
}
