import { texts } from '../../texts';
import { dayOf, timeOf, zoneAt } from '../../time/format';
import { Note } from '../../ui/Note';
import type { BookingPlan } from './bookingPlan';

/** Another student took the chosen time. */
export function SlotTakenNote({ plan }: { plan: BookingPlan }) {
  if (!plan.lost || plan.booking.refusal) return null;
  const when = `${dayOf(plan.lost)}, ${timeOf(plan.lost)} ${zoneAt(plan.lost)}`;
  return (
    <Note tone="warn" live>
      {texts.slots.lost(when)}
    </Note>
  );
}
