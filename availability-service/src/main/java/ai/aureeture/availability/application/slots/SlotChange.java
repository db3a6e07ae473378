package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.domain.slots.TakenTimes;

/** What a page that shows a mentor's slots must know to stay right. */
public sealed interface SlotChange {

  /** One time is taken or free. */
  record TimeChanged(TakenTimes.Change change) implements SlotChange {}

  /** The mentor is to be booked at other times than before. */
  record ScheduleChanged() implements SlotChange {}
}
