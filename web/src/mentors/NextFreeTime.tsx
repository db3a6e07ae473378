import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DAYS_AHEAD, nearSlots, type Slots } from '../api/slots';
import { hasCode } from '../problems/problem';
import { slotPath } from '../slots/slotSelectionPath';
import { texts } from '../texts';
import { dayOf, lengthOf, relativeTo, timeOf, zoneAt } from '../time/format';
import { cityOf } from '../time/zones';
import { Skeleton } from '../ui/page/Skeleton';

/** A mentor's next free time, a link to it; fetched once the card is in view. */
export function NextFreeTime({ mentorId, inView }: { mentorId: string; inView: boolean }) {
  const near = useQuery({ ...nearSlots(mentorId), enabled: inView });
  return (
    <div className="min-h-16 text-sm">
      <p className="text-xs font-semibold text-soft">{texts.mentors.next.label}</p>
      {near.isPending && <Skeleton className="mt-1 h-10 w-3/4" />}
      {near.isError && (
        <p className="text-soft">
          {hasCode(near.error, 'not-found')
            ? texts.mentors.next.none(DAYS_AHEAD)
            : texts.mentors.next.unknown}
        </p>
      )}
      {near.data && <First of={near.data} />}
    </div>
  );
}

function First({ of }: { of: Slots }) {
  const first = of.slots.find((slot) => slot.isAvailable);
  return (
    <>
      <p>
        {first ? (
          <Link
            to={slotPath(of.mentorId, first.startTime)}
            className="inline-block rounded py-0.5 font-medium text-brand underline decoration-line underline-offset-4 hover:decoration-current"
          >
            <time dateTime={first.startTime}>
              {dayOf(first.startTime)}, {timeOf(first.startTime)} {zoneAt(first.startTime)}
            </time>
          </Link>
        ) : (
          texts.mentors.next.none(DAYS_AHEAD)
        )}
      </p>
      <p className="text-soft">
        {first && `${relativeTo(first.startTime)} · `}
        {texts.mentors.length(lengthOf(of.sessionMinutes), cityOf(of.timezone))}
      </p>
    </>
  );
}
