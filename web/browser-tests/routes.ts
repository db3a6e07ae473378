import type { Mentor } from './people/mentor';
import type { Student } from './people/student';

/** Two people with something on every page: a paid session, and a time that is held. */
export interface World {
  mentor: Mentor;
  student: Student;
  sessionId: string;
  bookingId: string;
}

export async function worldOf(mentor: Mentor, student: Student): Promise<World> {
  const { id } = await student.book(mentor);
  const { bookingId } = await student.hold(mentor);
  return { mentor, student, sessionId: id, bookingId };
}

export interface Route {
  /** As the routes of the pages have it. */
  path: string;
  who: 'student' | 'mentor' | 'anybody';
  address: (world: World) => string;
}

/** Every page, as links out there know it. */
export const ROUTES: Route[] = [
  { path: '/', who: 'anybody', address: () => '/' },
  route('anybody', '/dashboard/student/mentors'),
  {
    path: '/dashboard/student/booking/slot-selection',
    who: 'anybody',
    address: ({ mentor }) =>
      `/dashboard/student/booking/slot-selection?mentorId=${mentor.person.sub}`,
  },
  {
    path: '/dashboard/payment',
    who: 'student',
    address: ({ bookingId }) => `/dashboard/payment?bookingId=${bookingId}`,
  },
  route('student', '/dashboard/student/overview'),
  route('student', '/dashboard/student/sessions'),
  route('student', '/dashboard/student/sessions/:id'),
  route('mentor', '/dashboard/mentor/overview'),
  route('mentor', '/dashboard/mentor/sessions'),
  route('mentor', '/dashboard/mentor/sessions/:id'),
  route('mentor', '/dashboard/mentor/availability'),
];

function route(who: Route['who'], path: string): Route {
  return { path, who, address: ({ sessionId }) => path.replace(':id', sessionId) };
}
