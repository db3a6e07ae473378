import type { Mentor } from '../../api/mentors';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { dateIn } from '../../time/clocks';
import { dayOf, timeOf } from '../../time/format';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import type { Selection } from '../useSelection';
import type { NextFreeSlot } from './useNextFreeSlot';
import { weekFrom } from './weeks';

/** Explains a week without free times and links to the next free one. */
export function NoFreeTime(props: {
  mentor: Mentor;
  selection: Selection;
  slots: Slot[];
  free: NextFreeSlot;
}) {
  const { mentor, selection, slots, free } = props;
  const { zone } = selection;
  if (!free.none) return null;

  const { next } = free;
  const words = texts.slots.none;
  const paused = slots.some((slot) => !slot.isBooked);
  const why = slots.length ? words.taken : words.empty(mentor.name);
  return (
    <div className="mb-4">
      <Note live>
        <p>{paused ? words.paused(mentor.name) : why}</p>
        {next && (
          <Button
            look="secondary"
            className="mt-3"
            onPress={() => selection.show(weekFrom(dateIn(next.startTime, zone), zone))}
          >
            {words.toNext(`${dayOf(next.startTime, zone)}, ${timeOf(next.startTime, zone)}`)}
          </Button>
        )}
        {free.isOver && !paused && <p className="mt-2">{words.later(mentor.name)}</p>}
      </Note>
    </div>
  );
}
