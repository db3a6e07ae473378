import type { UseQueryResult } from '@tanstack/react-query';
import { DAYS_AHEAD, type Slots } from '../../api/slots';
import { hasCode } from '../../problems/problem';
import { profile as pageTexts } from '../../texts/profile';
import { dateIn } from '../../time/clocks';
import { longDay } from '../../time/days';
import { timeOf, zoneAt } from '../../time/format';
import { viewerZone } from '../../time/zones';
import { LinkButton } from '../../ui/Button';
import { Skeleton } from '../../ui/page/Skeleton';
import { timesPath } from '../mentorPath';

const SHOWN = 3;

/** The next free times of two weeks, so without a year, each a link to the booking with that time chosen. */
export function NextTimes(props: { mentorId: string; near: UseQueryResult<Slots> }) {
  const words = pageTexts.page;
  const { data, error } = props.near;
  if (!data && !error) return <Skeleton className="h-40" />;
  // A mentor without a schedule has no times either.
  if (!data && !hasCode(error, 'not-found')) {
    return <p className="text-sm text-soft">{words.timesUnknown}</p>;
  }
  const next = (data?.slots ?? []).filter((slot) => slot.isAvailable).slice(0, SHOWN);
  if (next.length === 0) return <p className="text-sm text-soft">{words.noTimes(DAYS_AHEAD)}</p>;
  return (
    <>
      <h3 className="mb-2 text-sm font-semibold text-soft">{words.next}</h3>
      <ul className="grid gap-2">
        {next.map(({ startTime }) => (
          <li key={startTime}>
            <LinkButton
              look="secondary"
              className="w-full text-center"
              to={timesPath(props.mentorId, startTime)}
            >
              <time dateTime={startTime}>
                {longDay(dateIn(startTime, viewerZone()))},{' '}
                <span className="inline-block">
                  {timeOf(startTime)} {zoneAt(startTime)}
                </span>
              </time>
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
