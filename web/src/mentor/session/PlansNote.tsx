import type { Session } from '../../api/sessions';
import { useConfig } from '../../config';
import { mentor as mentorTexts } from '../../texts/mentor';
import { MailLink } from '../../ui/MailLink';

const AHEAD: Session['status'][] = ['scheduled', 'reschedule_requested'];

/** What a mentor can do who cannot make a session that is ahead. */
export function PlansNote({ session }: { session: Session }) {
  const { supportContact } = useConfig();
  if (!AHEAD.includes(session.status)) return null;
  return (
    <p className="basis-full break-words text-sm text-soft">
      {mentorTexts.session.plans} <MailLink to={supportContact} />
    </p>
  );
}
