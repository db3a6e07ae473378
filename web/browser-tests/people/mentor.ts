import { Api } from './api';
import { availabilityOf, type Offer, profileOf } from './offer';
import { newPerson, type Person } from './person';

export interface Slot {
  id: string;
  startTime: string;
  endTime: string;
  isAvailable: boolean;
  isBooked: boolean;
}

/** A mentor of a test's own, with a profile and times that can be booked. */
export class Mentor {
  private constructor(
    readonly person: Person,
    readonly api: Api,
  ) {}

  static async of(offer: Offer = {}): Promise<Mentor> {
    const person = newPerson('mentor', offer.name);
    const mentor = new Mentor(person, new Api(person));
    const { sub, name, email } = person;
    await mentor.api.put(`/api/mentors/${sub}`, profileOf(offer, name, email));
    await mentor.opens(offer);
    return mentor;
  }

  /** Replaces the times that can be booked; sessions stay. */
  async opens(offer: Offer) {
    const path = `/api/mentor-availability?mentorId=${this.person.sub}`;
    await this.api.put(path, availabilityOf(offer));
  }

  /** Free ones, in time order; without a range those of the next seven days. */
  async freeSlots(range: { startDate?: string; endDate?: string } = {}): Promise<Slot[]> {
    const query = new URLSearchParams({ mentorId: this.person.sub, ...range });
    const { slots } = await this.api.get<{ slots: Slot[] }>(
      `/api/mentor-availability/slots?${query}`,
    );
    return slots.filter((slot) => slot.isAvailable);
  }

  async firstFreeSlot(): Promise<Slot> {
    const [first] = await this.freeSlots();
    if (!first) throw new Error(`${this.person.name} has no free slot`);
    return first;
  }
}
