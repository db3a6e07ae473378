import { useState } from 'react';
import type { Booking } from '../../api/bookings';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { longDay } from '../../time/days';
import { SlotOrHold } from '../choices/SlotOrHold';
import type { Selection } from '../useSelection';
import { byDay } from '../week/weeks';
import { DayStrip } from './DayStrip';
import { byDayPart } from './dayParts';
import { startingDay } from './startingDay';

/** A strip of the week's days and the slots of one of them, as one radio group. */
export function DayTimes(props: {
  slots: Slot[];
  /** With the booked ones that the student does not want to see. */
  all: Slot[];
  selection: Selection;
  holds: Booking[];
}) {
  const { selection, holds } = props;
  const { week, zone, day } = selection;
  const days = byDay(props.slots, week);
  // Kept: a day whose last free slot was just taken must not turn into another one.
  const [first] = useState(() => startingDay(days, selection.chosen)?.date);
  const isOn = (date: typeof day | undefined) =>
    days.find((each) => date?.compare(each.date) === 0);
  const shown = isOn(day) ?? isOn(first);
  if (!shown) return null;
  const words = texts.slotPicker;
  const hasFree = shown.slots.some((slot) => slot.isAvailable);
  const isOffered = byDay(props.all, week).some(
    ({ date, slots }) => date.compare(shown.date) === 0 && slots.length > 0,
  );
  return (
    <>
      <DayStrip days={days} shown={shown.date} onShow={selection.showDay} />
      <h3 className="mt-5 font-semibold">{longDay(shown.date)}</h3>
      {!hasFree && (
        <p className="mt-1 text-sm text-soft">
          {isOffered ? words.fullThatDay : words.noneThatDay}
        </p>
      )}
      <div role="radiogroup" aria-label={longDay(shown.date)} className="mt-3 grid gap-5">
        {byDayPart(shown.slots, zone).map(({ part, slots }) => (
          <div key={part}>
            <h4 className="mb-2 text-sm text-soft">{words.parts[part]}</h4>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-2">
              {slots.map((slot) => (
                <SlotOrHold key={slot.id} slot={slot} selection={selection} holds={holds} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
