import { texts } from '../../texts';
import { Refused } from './BookingFailure';
import type { Plan } from './bookingPlan';
import { ChosenTime } from './ChosenTime';
import { LazyForm } from './LazyBookingForm';
import { YoursAlready } from './OwnHoldNote';
import { LostChoice } from './SlotTakenNote';

/** What is about to be booked; stays in sight beside a long week. */
export function Summary({ plan }: { plan: Plan }) {
  return (
    <aside
      aria-label={texts.slots.summary.title}
      className="sticky top-20 grid max-h-[calc(100dvh-6rem)] gap-4 overflow-y-auto rounded-2xl border border-line bg-surface p-5 shadow-card"
    >
      <h2 className="text-lg font-semibold">{texts.slots.summary.title}</h2>
      <LostChoice plan={plan} />
      <Refused plan={plan} />
      <YoursAlready hold={plan.hold} />
      {plan.slot ? (
        <>
          <ChosenTime plan={plan} slot={plan.slot} />
          <LazyForm plan={plan} slot={plan.slot} />
        </>
      ) : (
        !plan.hold && <p className="text-sm text-soft">{texts.slots.summary.choose}</p>
      )}
    </aside>
  );
}
