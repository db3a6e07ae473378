import { Api, sandbox } from './api';
import type { Mentor, Slot } from './mentor';
import { newPerson, type Person } from './person';
import type { Session } from './sessionView';

export interface Booking {
  bookingId: string;
  status: string;
  expiresAt: string;
  session: Session;
  payment?: { orderId: string; amount: number };
}

export interface Topic {
  title?: string;
  description?: string;
}

/** A student for one test, who acts through the API. */
export class Student {
  private constructor(
    readonly person: Person,
    readonly api: Api,
  ) {}

  static of(name?: string): Student {
    const person = newPerson('student', name);
    return new Student(person, new Api(person));
  }

  /** Holds a slot without paying; by default the next free one. */
  async hold(mentor: Mentor, slot?: Slot, topic: Topic = {}): Promise<Booking> {
    const { startTime, endTime } = slot ?? (await mentor.nextSlot());
    const mentorId = mentor.person.sub;
    return this.api.post('/api/bookings', { mentorId, startTime, endTime, ...topic });
  }

  /** Pays successfully; the provider sends no webhook. */
  async pay(booking: Booking): Promise<Session> {
    const pay = `/sandbox/razorpay/orders/${booking.payment?.orderId}/pay`;
    const receipt = await sandbox('POST', pay, { outcome: 'captured', webhook: 'never' });
    const path = '/api/mentor-sessions/confirm-payment';
    return (await this.api.post<{ session: Session }>(path, receipt)).session;
  }

  /** Books a paid session, or requests one at a mentor without a price. */
  async book(mentor: Mentor, slot?: Slot, topic?: Topic): Promise<Session> {
    const booking = await this.hold(mentor, slot, topic);
    return booking.payment ? this.pay(booking) : booking.session;
  }
}
