import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { dateIn, sameClock } from '../../time/clocks';
import { longDay } from '../../time/days';
import { timeOf, zoneAt } from '../../time/format';

/** The label of a slot in two zones; the mentor's time is omitted when it is the same. */
export function slotLabel(slot: Slot, zone: string, mentorZone: string) {
  const date = dateIn(slot.startTime, zone);
  const time = timeOf(slot.startTime, zone);
  const mentors = sameClock(slot.startTime, zone, mentorZone)
    ? undefined
    : mentorsTime(slot, zone, mentorZone);
  const name = texts.slots.slotName({
    time,
    mentors,
    day: longDay(date),
    zone: zoneAt(slot.startTime, zone),
    state: stateOf(slot),
  });
  return { time, mentors, name, state: stateOf(slot) };
}

function mentorsTime(slot: Slot, zone: string, mentorZone: string) {
  const date = dateIn(slot.startTime, mentorZone);
  const time = timeOf(slot.startTime, mentorZone);
  const sameDay = date.compare(dateIn(slot.startTime, zone)) === 0;
  return sameDay ? time : texts.slots.otherDay(time, date);
}

function stateOf(slot: Slot) {
  if (slot.isBooked) return texts.slots.booked;
  return slot.isAvailable ? undefined : texts.slots.notBookable;
}
