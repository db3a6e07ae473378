import type { ReactNode } from 'react';
import type { Slot } from '../../api/slots';
import { Price } from '../../mentors/Price';
import { texts } from '../../texts';
import { sameClock } from '../../time/clocks';
import { viewerZone } from '../../time/zones';
import { Times } from '../../ui/Times';
import type { BookingPlan } from './bookingPlan';

/** The chosen time in both zones, and the price. */
export function ChosenTime({ plan, slot }: { plan: BookingPlan; slot: Slot }) {
  const { mentorZone } = plan;
  const words = texts.slots;
  const differ = mentorZone && !sameClock(slot.startTime, viewerZone(), mentorZone);
  return (
    <dl className="grid gap-3 text-sm">
      <Line label={words.summary.yours}>
        <Times start={slot.startTime} end={slot.endTime} />
      </Line>
      {differ && (
        <Line label={words.summary.mentors}>
          <Times start={slot.startTime} end={slot.endTime} zone={mentorZone} />
        </Line>
      )}
      <Line label={words.facts.price}>
        <Price mentor={plan.mentor} />
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
