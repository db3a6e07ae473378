import { texts } from '../../texts';
import { dayOf, timeOf, zoneAt } from '../../time/format';
import { Note } from '../../ui/Note';
import type { Plan } from './bookingPlan';

/** Another student took what was chosen. */
export function LostChoice({ plan }: { plan: Plan }) {
  if (!plan.lost || plan.booking.refusal) return null;
  const when = `${dayOf(plan.lost)}, ${timeOf(plan.lost)} ${zoneAt(plan.lost)}`;
  return (
    <Note tone="warn" live>
      {texts.slots.lost(when)}
    </Note>
  );
}
