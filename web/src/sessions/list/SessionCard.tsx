import { Link } from 'react-router';
import type { Session } from '../../api/sessions';
import { texts } from '../../texts';
import { Times } from '../../ui/Times';
import { PhaseBadge } from '../PhaseBadge';
import { otherName, sessionPath, useParticipant } from '../participant';
import { DateTile } from './DateTile';
import { NextAction } from './NextAction';

/** The whole card links to the session; its action stays a separate button. */
export function SessionCard({ session }: { session: Session }) {
  const participant = useParticipant();
  return (
    <article className="relative flex flex-wrap items-center gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card hover:border-field sm:flex-nowrap sm:p-5">
      <DateTile instant={session.startTime} />
      <div className="min-w-0 flex-1 basis-56">
        <div className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 dir="auto" className="min-w-0 font-semibold">
            <Link
              to={sessionPath(session, participant)}
              className="rounded after:absolute after:inset-0 after:rounded-2xl"
            >
              {session.title}
            </Link>
          </h3>
          <PhaseBadge session={session} />
        </div>
        <p className="text-sm">{texts.sessions.with(otherName(session, participant))}</p>
        <p className="text-sm tabular-nums text-soft">
          <Times start={session.startTime} end={session.endTime} />
        </p>
      </div>
      <div className="relative ml-auto empty:hidden">
        <NextAction session={session} />
      </div>
    </article>
  );
}
