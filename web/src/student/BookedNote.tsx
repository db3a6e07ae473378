import { useLocation } from 'react-router';
import type { Session } from '../api/sessions';
import { usePerson } from '../auth';
import { confirmsBooking } from '../sessions/arrival';
import { texts } from '../texts';
import { Note } from '../ui/Note';

/** Confirms a free session that the student has just booked. */
export function BookedNote({ session }: { session: Session }) {
  const { state } = useLocation();
  const { email } = usePerson();
  const words = texts.student.booked;
  if (!confirmsBooking(state, session)) return null;
  return (
    <Note tone="good" live>
      <p className="font-semibold">{words.title}</p>
      <p>{email ? words.mail(email) : words.mailSomewhere}</p>
    </Note>
  );
}
