import type { ReactNode } from 'react';
import type { Slot } from '../../api/slots';
import { Price } from '../../mentors/Price';
import { texts } from '../../texts';
import { hourIn, sameClock } from '../../time/clocks';
import { timeOf, zoneAt } from '../../time/format';
import { cityOf, viewerZone } from '../../time/zones';
import { Times } from '../../ui/Times';
import type { BookingPlan } from './bookingPlan';

/** The hour at which the night ends. */
const MORNING = 6;

/** The chosen time on all clocks that differ, and the price. A time at night is worth a second look. */
export function ChosenTime({ plan, slot }: { plan: BookingPlan; slot: Slot }) {
  const { mentorZone, zone } = plan;
  const { startTime, endTime } = slot;
  const words = texts.slots;
  const own = viewerZone();
  const isOwn = sameClock(startTime, zone, own);
  const differ =
    mentorZone && !sameClock(startTime, zone, mentorZone) && !sameClock(startTime, own, mentorZone);
  return (
    <dl className="grid gap-3 text-sm">
      {!isOwn && (
        <Line label={texts.slotPicker.timeIn(cityOf(zone))}>
          <Times start={startTime} end={endTime} zone={zone} />
        </Line>
      )}
      <Line label={words.summary.yours}>
        <Times start={startTime} end={endTime} zone={own} />
        {hourIn(startTime, own) < MORNING && (
          <p className="mt-1 rounded-lg bg-warn-tint px-3 py-2 text-xs font-normal text-warn">
            {texts.slotPicker.night(timeOf(startTime, own), zoneAt(startTime, own))}
          </p>
        )}
      </Line>
      {differ && (
        <Line label={words.summary.mentors}>
          <Times start={startTime} end={endTime} zone={mentorZone} />
        </Line>
      )}
      <Line label={words.facts.price}>
        <Price mentor={plan.mentor} />
        {plan.mentor.price > 0 && (
          <p className="text-xs font-normal text-soft">{texts.slotPicker.total}</p>
        )}
      </Line>
    </dl>
  );
}

function Line(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs font-semibold text-soft">{props.label}</dt>
      <dd className="font-medium">{props.children}</dd>
    </div>
  );
}
