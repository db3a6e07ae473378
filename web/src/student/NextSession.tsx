import { CalendarDays } from 'lucide-react';
import type { Session } from '../api/sessions';
import { texts } from '../texts';
import { useNow } from '../time/useNow';
import { LinkButton } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Part } from '../ui/Part';
import { TextLink } from '../ui/TextLink';
import { NextSessionCard } from './NextSessionCard';

/** The nearest session that is not over, large. */
export function NextSession({ sessions }: { sessions: Session[] }) {
  const now = useNow(...sessions.map((session) => session.endTime));
  const next = sessions.find(
    (session) => session.status !== 'requested' && Date.parse(session.endTime) > now,
  );
  const words = texts.student.next;
  return (
    <Part
      title={words.title}
      action={<TextLink to="/dashboard/student/sessions">{words.all}</TextLink>}
    >
      {next ? (
        <NextSessionCard session={next} />
      ) : (
        <Empty
          icon={CalendarDays}
          action={
            <LinkButton to="/dashboard/student/mentors">{texts.student.findMentor}</LinkButton>
          }
        >
          {words.none}
        </Empty>
      )}
    </Part>
  );
}
