import { messageOf } from '../../problems/messageOf';
import { hasCode } from '../../problems/problem';
import { texts } from '../../texts';
import { LinkButton } from '../../ui/Button';
import { Note } from '../../ui/Note';
import type { BookingPlan } from './bookingPlan';

const WAYS_ON = [
  { code: 'too-many-holds', to: '/dashboard/payment', label: texts.slots.refused.toHolds },
  {
    code: 'student-busy',
    to: '/dashboard/student/sessions',
    label: texts.slots.refused.toSessions,
  },
  {
    code: 'mentor-not-found',
    to: '/dashboard/student/mentors',
    label: texts.slots.refused.toMentors,
  },
];

/** Why a booking failed and where to go on. The form's button retries. */
export function BookingFailure({ plan }: { plan: BookingPlan }) {
  const { refusal } = plan.booking;
  if (!refusal) return null;
  const way = WAYS_ON.find(({ code }) => hasCode(refusal, code));
  return (
    <Note tone="bad" live>
      <p>{messageOf(refusal)}</p>
      {way && (
        <LinkButton look="secondary" to={way.to} className="mt-3">
          {way.label}
        </LinkButton>
      )}
    </Note>
  );
}
