import { texts } from '../../texts';
import { BookingFailure } from './BookingFailure';
import type { BookingPlan } from './bookingPlan';
import { ChosenTime } from './ChosenTime';
import { LazyBookingForm } from './LazyBookingForm';
import { OwnHoldNote } from './OwnHoldNote';
import { ResumingNote } from './ResumingNote';
import { SlotTakenNote } from './SlotTakenNote';

/** Stays visible beside a long week. */
export function BookingSummary({ plan }: { plan: BookingPlan }) {
  return (
    <aside
      aria-label={texts.slots.summary.title}
      className="sticky top-20 grid max-h-[calc(100dvh-6rem)] gap-4 overflow-y-auto rounded-2xl border border-line bg-surface p-5 shadow-card"
    >
      <h2 className="text-lg font-semibold">{texts.slots.summary.title}</h2>
      <SlotTakenNote plan={plan} />
      <BookingFailure plan={plan} />
      <OwnHoldNote hold={plan.hold} />
      <ResumingNote plan={plan} />
      {plan.slot ? (
        <>
          <ChosenTime plan={plan} slot={plan.slot} />
          <LazyBookingForm plan={plan} slot={plan.slot} />
        </>
      ) : (
        !plan.hold && <p className="text-sm text-soft">{texts.slots.summary.choose}</p>
      )}
    </aside>
  );
}
