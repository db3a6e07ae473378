import { CalendarDays } from 'lucide-react';
import type { Session } from '../api/sessions';
import { useNextSession } from '../sessions/useNextSession';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/page/EmptyState';
import { Section } from '../ui/page/Section';
import { TextLink } from '../ui/TextLink';
import { NextSessionCard } from './NextSessionCard';

export function NextSession({ sessions }: { sessions: Session[] }) {
  const next = useNextSession(sessions);
  const words = texts.student.next;
  return (
    <Section
      title={words.title}
      action={<TextLink to="/dashboard/student/sessions">{words.all}</TextLink>}
    >
      {next ? (
        <NextSessionCard session={next} />
      ) : (
        <EmptyState
          icon={CalendarDays}
          action={
            <LinkButton to="/dashboard/student/mentors">{texts.student.findMentor}</LinkButton>
          }
        >
          {words.none}
        </EmptyState>
      )}
    </Section>
  );
}
