import { texts } from '../../texts';
import { clockChange, dateIn, sameClock } from '../../time/clocks';
import { cityOf } from '../../time/zones';
import { Note } from '../../ui/Note';
import type { Week } from './weeks';

/** The clock changes in the week, of the zone shown and of the mentor's, which moves the slots. */
export function ClockChanges({ week, mentorZone }: { week: Week; mentorZone: string }) {
  const { zone, start, end } = week;
  const differ = !sameClock(start, zone, mentorZone) || !sameClock(end, zone, mentorZone);
  const zones = differ ? [zone, mentorZone] : [zone];
  const changes = zones.flatMap((each) => clockChange(each, start, end) ?? []);
  return (
    <div className="mb-4 grid gap-3 empty:hidden">
      {changes.map((change) => (
        <Note key={change.zone}>
          {texts.slots.clockChange(
            cityOf(change.zone),
            change.minutes,
            dateIn(change.at, change.zone),
          )}
        </Note>
      ))}
    </div>
  );
}
