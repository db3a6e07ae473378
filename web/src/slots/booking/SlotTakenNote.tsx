import { texts } from '../../texts';
import { dayOf, timeOf, zoneAt } from '../../time/format';
import { Note } from '../../ui/Note';
import type { BookingPlan } from './bookingPlan';

/** Another student took the chosen time. */
export function SlotTakenNote({ plan }: { plan: BookingPlan }) {
  if (!plan.taken || plan.booking.refusal) return null;
  const { taken, zone } = plan;
  const when = `${dayOf(taken, zone)}, ${timeOf(taken, zone)} ${zoneAt(taken, zone)}`;
  return (
    <Note tone="warn" live>
      {texts.slots.taken(when)}
    </Note>
  );
}
