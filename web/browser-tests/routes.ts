import type { Mentor } from './people/mentor';
import type { Operator } from './people/operator';
import type { Person } from './people/person';
import type { Booking, Student } from './people/student';

/** Two people with content on every page, and an operator, shared by tests that only read. */
export interface World {
  mentor: Mentor;
  student: Student;
  admin: Operator;
  /** The id of their upcoming paid session. */
  sessionId: string;
}

export interface Route {
  /** The path as in `app/routes.tsx`. */
  path: string;
  who: 'student' | 'mentor' | 'admin' | 'everyone';
  address: (world: World) => string | Promise<string>;
}

/** Every page by its public address. */
export const ROUTES: Route[] = [
  { path: '/', who: 'everyone', address: () => '/' },
  route('everyone', '/dashboard/student/mentors'),
  {
    path: '/dashboard/student/booking/slot-selection',
    who: 'everyone',
    address: ({ mentor }) =>
      `/dashboard/student/booking/slot-selection?mentorId=${mentor.person.sub}`,
  },
  { path: '/m/:slug', who: 'everyone', address: ({ mentor }) => `/m/${mentor.person.sub}` },
  {
    path: '/verify-email',
    who: 'everyone',
    address: () => `/verify-email?token=${'x'.repeat(43)}`,
  },
  { path: '/dashboard/payment', who: 'student', address: payment },
  route('student', '/dashboard/student/overview'),
  route('student', '/dashboard/student/sessions'),
  route('student', '/dashboard/student/sessions/:id'),
  route('mentor', '/dashboard/mentor/overview'),
  route('mentor', '/dashboard/mentor/sessions'),
  route('mentor', '/dashboard/mentor/sessions/:id'),
  route('mentor', '/dashboard/mentor/availability'),
  route('mentor', '/dashboard/mentor/profile'),
  route('admin', '/admin'),
  route('admin', '/admin/sessions'),
  route('admin', '/admin/sessions/:id'),
  route('admin', '/admin/refunds'),
  route('admin', '/admin/dead-letters'),
  route('admin', '/admin/mentors'),
  route('admin', '/admin/reviews'),
  route('admin', '/admin/people'),
];

/** The pages to visit as one of the roles; those for everyone as a student. */
export function addressesFor(role: 'student' | 'mentor' | 'admin'): Route['address'][] {
  return ROUTES.filter(({ who }) => who === role || (who === 'everyone' && role === 'student')).map(
    ({ address }) => address,
  );
}

function route(who: Route['who'], path: string): Route {
  return { path, who, address: ({ sessionId }) => path.replace(':id', sessionId) };
}

/** The payment page of a hold with at least 30 seconds left. */
async function payment({ mentor, student }: World): Promise<string> {
  const { bookings } = await student.api.get<{ bookings: Booking[] }>('/api/bookings');
  const open = bookings.find(({ expiresAt }) => Date.parse(expiresAt) > Date.now() + 30_000);
  const booking = open ?? (await student.hold(mentor, (await mentor.freeSlots()).at(-1)));
  return `/dashboard/payment?bookingId=${booking.bookingId}`;
}

/** Who opens a page in a test that needs one person for each. */
export function visitorOf({ who }: Pick<Route, 'who'>, world: World): { person: Person } {
  return world[who === 'everyone' ? 'student' : who];
}
