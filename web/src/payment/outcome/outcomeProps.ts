import type { Booking } from '../../api/bookings';

export interface OutcomeProps {
  booking: Booking;
  /** Focus the heading, so that it is read out: the outcome changed after the page was opened. */
  takesFocus: boolean;
}
