import { setTimeout as pause } from 'node:timers/promises';
import { Mentor } from '../people/mentor';
import { daily, type Offer } from '../people/offer';
import { Operator } from '../people/operator';
import { requestReschedule } from '../people/session';
import { Student, type Topic } from '../people/student';
import type { World } from '../routes';

const ZONE = 'Asia/Kolkata';
const OFFICE: Offer = {
  zone: ZONE,
  windows: daily('09:00', '18:00').filter(({ day }) => day !== 'Sunday'),
};
const TOPICS: Topic[] = [
  { title: 'System design interview', description: 'Sharding, and what goes wrong with it.' },
  { title: 'First job in backend', description: 'How to read a large code base.' },
  { title: 'Review of my portfolio' },
];

/** People with content on every page, set up in two minutes. */
export async function demoWorld(): Promise<World> {
  const mentor = await Mentor.of({ ...startingIn(75), name: 'Ananya Rao' });
  const riya = Student.of('Riya Sen');
  const others = ['Dev Patel', 'Mei Tanaka'].map((name) => Student.of(name));
  await past(mentor, riya);

  await mentor.opens(OFFICE);
  const free = await mentor.freeSlots();
  for (const [at, student] of others.entries())
    await student.book(mentor, free[3 + at], TOPICS[at]);
  const next = await riya.book(mentor, free[2], TOPICS[0]);
  const asked = await riya.book(mentor, free[12], TOPICS[1]);
  await requestReschedule(mentor, asked.id, 'A release was moved to that day, sorry.', free[24]);
  return { mentor, student: riya, admin: Operator.of(), sessionId: next.id };
}

/** Times of which the first is at most so many seconds away. */
function startingIn(seconds: number): Offer {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  });
  return {
    zone: ZONE,
    windows: daily(clock.format(Date.now() + seconds * 1000), '24:00'),
    availability: { sessionMinutes: 5 },
    leadMinutes: 0,
  };
}

/** Only a session that has begun can be completed. */
async function past(mentor: Mentor, student: Student) {
  const { id, startTime } = await student.book(mentor, undefined, TOPICS[2]);
  await pause(Date.parse(startTime) - Date.now() + 1000);
  await mentor.api.post(`/api/mentor-sessions/${id}/complete?mentorId=${mentor.person.sub}`);
}
