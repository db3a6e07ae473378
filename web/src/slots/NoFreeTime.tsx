import { useQuery } from '@tanstack/react-query';
import type { Mentor } from '../api/mentors';
import { type Slot, slotsBetween } from '../api/slots';
import { texts } from '../texts';
import { dateIn } from '../time/clocks';
import { dayOf, timeOf } from '../time/format';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { Selection } from './useSelection';
import { mondayIn, weekWith } from './weeks';

/** As far as may be asked at once. */
const DAYS_TO_LOOK = 90;

/** A week without a free time: why, and where the next one is. */
export function NoFreeTime(props: { mentor: Mentor; selection: Selection; slots: Slot[] }) {
  const { mentor, selection, slots } = props;
  const { week } = selection;
  const none = !slots.some((slot) => slot.isAvailable);
  const far = mondayIn(week).add({ days: DAYS_TO_LOOK }).toDate(week.zone).toISOString();
  const later = useQuery({ ...slotsBetween(mentor.mentorId, week.end, far), enabled: none });
  if (!none) return null;

  const words = texts.slots.none;
  const paused = slots.some((slot) => !slot.isBooked);
  const next = later.data?.slots.find((slot) => slot.isAvailable);
  return (
    <div className="mb-4">
      <Note live>
        <p>
          {paused
            ? words.paused(mentor.name)
            : slots.length
              ? words.taken
              : words.empty(mentor.name)}
        </p>
        {next && (
          <Button
            look="secondary"
            className="mt-3"
            onPress={() => selection.show(weekWith(dateIn(next.startTime, week.zone), week.zone))}
          >
            {words.toNext(`${dayOf(next.startTime)}, ${timeOf(next.startTime)}`)}
          </Button>
        )}
        {later.data && !next && !paused && <p className="mt-2">{words.later(mentor.name)}</p>}
      </Note>
    </div>
  );
}
