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

/** By default, no session begins during a test. */
const LEAD_MINUTES = 60;

/** A mentor for one test, with a profile and bookable times. */
export class Mentor {
  private readonly taken = new Set<string>();
  private leadMinutes = 0;

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

  /** Replaces the availability; sessions stay. */
  async opens(offer: Offer) {
    const path = `/api/mentor-availability?mentorId=${this.person.sub}`;
    await this.api.put(path, availabilityOf(offer));
    this.leadMinutes = offer.leadMinutes ?? LEAD_MINUTES;
  }

  /** Waits until the list of mentors knows the next slot, which it learns some seconds later. */
  async nextSlotListed() {
    const listed = () =>
      this.api.get<{ nextFreeAt: string | null }>(`/api/mentors/${this.person.sub}`);
    while (!(await listed()).nextFreeAt) await new Promise((done) => setTimeout(done, 250));
  }

  /** Free slots in order; without a range, those of seven days from the lead time on. */
  async freeSlots(range: { startDate?: string; endDate?: string } = {}): Promise<Slot[]> {
    const startDate = new Date(Date.now() + this.leadMinutes * 60_000).toISOString();
    const query = new URLSearchParams({ mentorId: this.person.sub, startDate, ...range });
    const { slots } = await this.api.get<{ slots: Slot[] }>(
      `/api/mentor-availability/slots?${query}`,
    );
    return slots.filter((slot) => slot.isAvailable);
  }

  /** Another free slot on each call, because the list follows a booking with a delay. */
  async nextSlot(): Promise<Slot> {
    const next = (await this.freeSlots()).find(({ startTime }) => !this.taken.has(startTime));
    if (!next) throw new Error(`${this.person.name} has no other free slot`);
    this.taken.add(next.startTime);
    return next;
  }
}
