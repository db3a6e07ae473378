import { CalendarDays } from 'lucide-react';
import type { Session } from '../api/sessions';
import { useNext } from '../sessions/useNextSession';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { Empty } from '../ui/page/EmptyState';
import { Part } from '../ui/page/Section';
import { TextLink } from '../ui/TextLink';
import { NextSessionCard } from './NextSessionCard';

/** The nearest session that is not over, large. */
export function NextSession({ sessions }: { sessions: Session[] }) {
  const next = useNext(sessions);
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
