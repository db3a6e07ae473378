import type { Session } from '../api/sessions';
import { MentorAvatar } from '../mentors/MentorAvatar';
import { JoinButton } from '../sessions/join';
import { PhaseBadge } from '../sessions/PhaseBadge';
import { sessionPath } from '../sessions/participant';
import { texts } from '../texts';
import { relativeTo } from '../time/format';
import { useNow } from '../time/useNow';
import { LinkButton } from '../ui/Button';
import { Times } from '../ui/Times';

export function NextSessionCard({ session }: { session: Session }) {
  const now = useNow(session.startTime);
  const words = texts.student.next;
  const begun = Date.parse(session.startTime) <= now;
  return (
    <article className="grid gap-5 rounded-2xl border border-line bg-surface p-5 shadow-card sm:p-8">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="text-2xl font-bold tracking-tight text-brand tabular-nums sm:text-3xl">
          {begun ? words.now : words.starts(relativeTo(session.startTime, new Date(now)))}
        </p>
        <PhaseBadge session={session} />
      </div>
      <div className="flex items-center gap-4">
        <MentorAvatar mentorId={session.mentorId} name={session.mentorName} />
        <div className="min-w-0">
          <h3 className="font-semibold">{session.title}</h3>
          <p className="text-sm">{texts.sessions.with(session.mentorName)}</p>
          <p className="text-sm tabular-nums text-soft">
            <Times start={session.startTime} end={session.endTime} />
          </p>
        </div>
      </div>
      <div>
        <JoinButton
          session={session}
          beside={
            <LinkButton look="secondary" to={sessionPath(session, 'student')}>
              {words.details}
            </LinkButton>
          }
        />
      </div>
    </article>
  );
}
