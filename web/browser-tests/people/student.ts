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

/** A student of a test's own, who can do behind the stage what the pages let her do. */
export class Student {
  private constructor(
    readonly person: Person,
    readonly api: Api,
  ) {}

  static of(name?: string): Student {
    const person = newPerson('student', name);
    return new Student(person, new Api(person));
  }

  /** Holds a slot, the next free one unless another is given; unpaid. */
  async hold(mentor: Mentor, slot?: Slot, topic: Topic = {}): Promise<Booking> {
    const { startTime, endTime } = slot ?? (await mentor.nextSlot());
    const mentorId = mentor.person.sub;
    return this.api.post('/api/bookings', { mentorId, startTime, endTime, ...topic });
  }

  /** Pays with a card that works; the provider's webhook stays away. */
  async pay(booking: Booking): Promise<Session> {
    const pay = `/sandbox/razorpay/orders/${booking.payment?.orderId}/pay`;
    const receipt = await sandbox('POST', pay, { outcome: 'captured', webhook: 'never' });
    const path = '/api/mentor-sessions/confirm-payment';
    return (await this.api.post<{ session: Session }>(path, receipt)).session;
  }

  /** A paid session; at a mentor's who takes no money, a requested one. */
  async book(mentor: Mentor, slot?: Slot, topic?: Topic): Promise<Session> {
    const booking = await this.hold(mentor, slot, topic);
    return booking.payment ? this.pay(booking) : booking.session;
  }
}
