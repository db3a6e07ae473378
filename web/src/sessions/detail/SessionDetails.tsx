import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Session } from '../../api/sessions';
import { MentorAvatar } from '../../mentors/MentorAvatar';
import { mentorPath } from '../../mentors/mentorPath';
import { texts } from '../../texts';
import { money } from '../../time/format';
import { Avatar } from '../../ui/Avatar';
import { useRestoreFocus } from '../../ui/focus/useRestoreFocus';
import { Fact, Facts } from '../../ui/page/Facts';
import { CalendarButton } from '../calendar/CalendarButton';
import { JoinButton } from '../join/JoinButton';
import { PhaseBadge } from '../PhaseBadge';
import { useParticipant } from '../participant';
import { CancellationNote } from './CancellationNote';
import { PlaceFact } from './PlaceFact';
import { RecordingFact } from './RecordingFact';
import { SessionWarnings } from './SessionWarnings';
import { WhenFact } from './WhenFact';

/**
 * The details of one session for both participants; `facts` and `actions` are added by the page.
 */
export function SessionDetails(props: {
  session: Session;
  facts?: ReactNode;
  actions?: ReactNode;
}) {
  const { session } = props;
  const participant = useParticipant();
  const phase = useRestoreFocus<HTMLSpanElement>(session.status);
  const words = texts.sessions.details;
  const isAhead = session.status !== 'cancelled' && session.status !== 'completed';
  return (
    <section className="grid gap-6 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      <div className="flex flex-wrap items-center gap-4">
        {participant === 'student' ? (
          <MentorAvatar mentorId={session.mentorId} name={session.mentorName} />
        ) : (
          <Avatar name={session.studentName} />
        )}
        <div className="min-w-0 flex-1 basis-24">
          <p className="text-sm text-soft">
            {participant === 'student' ? words.mentor : words.student}
          </p>
          <p className="font-semibold">
            {participant === 'student' ? (
              <Link to={mentorPath(session.mentorId)} className="rounded hover:underline">
                {session.mentorName}
              </Link>
            ) : (
              session.studentName
            )}
          </p>
        </div>
        <span ref={phase} tabIndex={-1} aria-live="polite" className="scroll-mt-20 rounded-full">
          <PhaseBadge session={session} />
        </span>
      </div>
      <CancellationNote session={session} />
      <SessionWarnings session={session} />
      <Facts>
        <WhenFact session={session} />
        <PlaceFact session={session} />
        <Fact name={words.price}>
          {session.bookingType === 'free'
            ? words.free
            : `${money(session.amount, session.currency)} · ${words.payment[session.paymentStatus]}`}
        </Fact>
        <RecordingFact session={session} />
        {session.description && (
          <Fact name={words.about} wide>
            <p dir="auto" className="whitespace-pre-wrap">
              {session.description}
            </p>
          </Fact>
        )}
        {props.facts}
      </Facts>
      <JoinButton session={session} />
      <div className="flex flex-wrap items-start gap-3 empty:hidden">
        {isAhead && <CalendarButton sessionId={session.id} />}
        {props.actions}
      </div>
    </section>
  );
}
