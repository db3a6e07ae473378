import { Mentor, type Slot } from '../people/mentor';
import { daily, type Offer } from '../people/offer';
import { askToMove, meet } from '../people/session';
import { Student, type Topic } from '../people/student';
import type { World } from '../routes';

const OFFICE: Offer = {
  windows: daily('09:00', '18:00').filter(({ day }) => day !== 'Sunday'),
};
/** Sessions that can be met at once: the door opens 15 minutes before. */
const NOW: Offer = {
  windows: daily('00:00', '24:00'),
  availability: { sessionMinutes: 5, slotIntervalMinutes: 5 },
};
const TOPICS: Topic[] = [
  { title: 'System design interview', description: 'Sharding, and what goes wrong with it.' },
  { title: 'First job in backend', description: 'How to read a large code base.' },
  { title: 'Review of my portfolio' },
];

/** People with something to show on every page, as far as it can be made in a minute. */
export async function town(): Promise<World> {
  const mentor = await Mentor.of({ ...NOW, name: 'Ananya Rao' });
  const riya = Student.of('Riya Sen');
  const others = ['Dev Patel', 'Mei Tanaka'].map(Student.of);
  await past(mentor, [riya, ...others]);

  await mentor.opens(OFFICE);
  const free = await mentor.freeSlots();
  for (const [at, student] of others.entries())
    await student.book(mentor, free[3 + at], TOPICS[at]);
  const next = await riya.book(mentor, free[2], TOPICS[0]);
  const asked = await riya.book(mentor, free[12], TOPICS[1]);
  await askToMove(mentor, asked.id, 'A release was moved to that day, sorry.', free[24]);
  return { mentor, student: riya, sessionId: next.id };
}

/** One session after the other, met and completed. */
async function past(mentor: Mentor, students: Student[]) {
  const soon: Slot[] = await mentor.freeSlots();
  for (const [at, student] of students.entries()) {
    const { id } = await student.book(mentor, soon[at], TOPICS[at]);
    await meet(mentor, id);
  }
}
