import type { Session } from '../api/sessions';

/** The state of the navigation from a booking to its session's page. */
export interface Arrival {
  /** The student has just booked the session, which needed neither a payment nor an answer. */
  isBooked?: boolean;
}

/** Whether to confirm the booking; a reload keeps the state, and the session may have changed. */
export function confirmsBooking(arrival: Arrival | null, { status }: Pick<Session, 'status'>) {
  return Boolean(arrival?.isBooked) && status === 'scheduled';
}
