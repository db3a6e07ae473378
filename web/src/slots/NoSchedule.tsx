import { CalendarX } from 'lucide-react';
import type { Mentor } from '../api/mentors';
import { texts } from '../texts';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/page/EmptyState';

/** A mentor without a schedule. */
export function NoSchedule({ mentor }: { mentor: Mentor }) {
  return (
    <EmptyState
      icon={CalendarX}
      action={
        <LinkButton look="secondary" to="/dashboard/student/mentors">
          {texts.slots.noMentor.others}
        </LinkButton>
      }
    >
      {texts.slots.none.never(mentor.name)}
    </EmptyState>
  );
}
