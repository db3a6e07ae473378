import { texts } from '../../texts';
import { clockChange, dateIn, sameClock } from '../../time/clocks';
import { cityOf } from '../../time/zones';
import { Note } from '../../ui/Note';
import type { Week } from './weeks';
import { zoneNames } from './zoneNames';

/** Names the zones of the times and any clock change in the week. */
export function ClockNotes({ week, mentorZone }: { week: Week; mentorZone: string }) {
  const { zone, start, end } = week;
  const differ = !sameClock(start, zone, mentorZone) || !sameClock(end, zone, mentorZone);
  const zones = differ ? [zone, mentorZone] : [zone];
  const changes = zones.flatMap((each) => clockChange(each, start, end) ?? []);
  const words = texts.slots.zones;
  return (
    <div className="mb-4 grid gap-3 text-sm text-soft">
      <p>
        {words.yours(cityOf(zone), zoneNames(week, zone))}
        {differ && `; ${words.mentors(cityOf(mentorZone), zoneNames(week, mentorZone))}`}
      </p>
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
