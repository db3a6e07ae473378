import { Link } from 'react-router';
import type { ListedMentor } from '../api/mentors';
import { slotPath } from '../slots/slotSelectionPath';
import { texts } from '../texts';
import { sameClock } from '../time/clocks';
import { dayOf, lengthOf, relativeTo, timeOf, zoneAt } from '../time/format';
import { serverNow } from '../time/serverClock';
import { cityOf, displayZone, viewerZone } from '../time/zones';

/** A mentor's next free time, a link to it, as the list of mentors tells it. */
export function NextFreeTime({ mentor }: { mentor: ListedMentor }) {
  const { nextFreeAt: next, sessionMinutes, timezone } = mentor;
  const at = next ?? serverNow().toISOString();
  const elsewhere = timezone && !sameClock(at, timezone, viewerZone());
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
              {dayOf(next)},{' '}
              <span className="inline-block">
                {timeOf(next)} {zoneAt(next)}
              </span>
            </time>
          </Link>
        ) : (
          texts.mentors.next.none
        )}
      </p>
      {sessionMinutes && (
        <p className="text-soft">
          {[
            next && relativeTo(next),
            lengthOf(sessionMinutes),
            elsewhere && texts.mentors.zone(cityOf(displayZone(timezone))),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
