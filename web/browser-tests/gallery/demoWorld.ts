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

const PROFILE = {
  about:
    'I have built payment systems for ten years, and have been on both sides of the hiring table.\n\nBring a design, a problem or a plan: we look at it together and you leave with next steps.',
  skills: ['System design', 'Java', 'Interviews'],
  languages: ['en-IN', 'hi'],
  experience: [
    { role: 'Principal engineer', organisation: 'Example Systems', since: 2021 },
    { role: 'Backend engineer', organisation: 'Example Labs', since: 2015, until: 2021 },
  ],
  links: [{ label: 'Talks and articles', url: 'https://ananya.example/talks' }],
  covers: ['A mock interview with notes', 'A review of your design', 'A plan for the next months'],
};
const REVIEW =
  'Ananya asked what the numbers were before we drew a single box. I left with a clear plan.';
const OTHER_OFFERS: Offer[] = [
  { name: 'Kabir Mehta', price: 900, profile: { headline: 'Product sense and first jobs' } },
  { name: 'Noor Haddad', price: 0, profile: { headline: 'Open source, for beginners' } },
  { name: 'Lena Fischer', price: 2400, profile: { headline: 'Leading teams across zones' } },
  { name: 'Arjun Iyer', price: 1200, profile: { headline: 'Machine learning in production' } },
];

/** People with content on every page, set up in two minutes. */
export async function demoWorld(): Promise<World & { pastId: string }> {
  const mentor = await Mentor.of({ ...startingIn(75), name: 'Ananya Rao' });
  await mentor.api.put(`/api/mentor/profile?mentorId=${mentor.person.sub}`, PROFILE);
  for (const offer of OTHER_OFFERS) await Mentor.of(offer);
  const riya = Student.of('Riya Sen');
  const others = ['Dev Patel', 'Mei Tanaka'].map((name) => Student.of(name));
  const pastId = await past(mentor, riya);

  await mentor.opens(OFFICE);
  const free = await mentor.freeSlots();
  for (const [at, student] of others.entries())
    await student.book(mentor, free[3 + at], TOPICS[at]);
  const next = await riya.book(mentor, free[2], TOPICS[0]);
  const asked = await riya.book(mentor, free[12], TOPICS[1]);
  await requestReschedule(mentor, asked.id, 'A release was moved to that day, sorry.', free[24]);
  return { mentor, student: riya, admin: Operator.of(), sessionId: next.id, pastId };
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

/** A completed session with a review and its answer. Only one that has begun can be completed. */
async function past(mentor: Mentor, student: Student): Promise<string> {
  const { id, startTime } = await student.book(mentor, undefined, TOPICS[2]);
  await pause(Date.parse(startTime) - Date.now() + 1000);
  await mentor.api.post(`/api/mentor-sessions/${id}/complete?mentorId=${mentor.person.sub}`);
  await student.api.put(`/api/student-sessions/${id}/review`, { rating: 5, text: REVIEW });
  const text = 'Thank you, Riya. You asked the right questions.';
  await mentor.api.put(`/api/mentor-sessions/${id}/review/answer`, { text });
  return id;
}
