import { Link } from 'react-router';
import type { ListedMentor } from '../api/mentors';
import { slotPath } from '../slots/slotSelectionPath';
import { texts } from '../texts';
import { dayOf, lengthOf, relativeTo, timeOf, zoneAt } from '../time/format';
import { cityOf, displayZone } from '../time/zones';

/** A mentor's next free time, a link to it, as the list of mentors tells it. */
export function NextFreeTime({ mentor }: { mentor: ListedMentor }) {
  const { nextFreeAt: next, sessionMinutes, timezone } = mentor;
  return (
    <div className="min-h-16 text-sm">
      <p className="text-xs font-semibold text-soft">{texts.mentors.next.label}</p>
      <p className={next ? '' : 'text-soft'}>
        {next ? (
          <Link
            to={slotPath(mentor.mentorId, next)}
            className="relative inline-block rounded py-0.5 font-medium text-brand underline decoration-line underline-offset-4 hover:decoration-current"
          >
            <time dateTime={next}>
              {dayOf(next)}, {timeOf(next)} {zoneAt(next)}
            </time>
          </Link>
        ) : (
          texts.mentors.next.none
        )}
      </p>
      {sessionMinutes && timezone && (
        <p className="text-soft">
          {next && `${relativeTo(next)} · `}
          {texts.mentors.length(lengthOf(sessionMinutes), cityOf(displayZone(timezone)))}
        </p>
      )}
    </div>
  );
}
