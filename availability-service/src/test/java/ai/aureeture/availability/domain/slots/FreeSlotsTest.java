package ai.aureeture.availability.domain.slots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The rules of a slot, case by case. In the tables {@code dates} are the mentor's and both count;
 * the slots are in UTC by day of the month, {@code *} booked, {@code ~} not to be booked instantly;
 * a busy time is its start, its minutes and its buffer, and {@code of} which session it is
 * proposed.
 */
class FreeSlotsTest {
  private static final MentorAvailability NINE_TO_NOON = Schedules.of("UTC", "Mon 09:00-12:00");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {
        "/slots/windows.csv",
        "/slots/overrides.csv",
        "/slots/grid.csv",
        "/slots/clock-changes.csv",
        "/slots/limits.csv",
        "/slots/busy.csv"
      },
      delimiter = '|',
      numLinesToSkip = 1)
  void lists_the_slots(
      String name,
      String zone,
      String weekly,
      String overrides,
      String rules,
      String now,
      String busy,
      String dates,
      String slots) {
    var availability = Schedules.of(zone, weekly, overrides, rules);
    var range = range(availability, dates);
    var command = now == null ? range.from().minus(Duration.ofDays(7)) : Instant.parse(now);
    assertEquals(slots, text(FreeSlots.of(availability, busy(busy), range, command)));
  }

  @Test
  void a_slot_starts_in_the_range_and_may_end_after_it() {
    var ten = Instant.parse("2027-03-15T10:00:00Z");
    var now = ten.minus(Duration.ofDays(1));
    var range = new TimeRange(ten, ten.plusMillis(1));
    assertEquals("15 10:00", text(FreeSlots.of(NINE_TO_NOON, List.of(), range, now)));
  }

  @Test
  void only_an_exact_slot_is_offered() {
    var ten = Instant.parse("2027-03-15T10:00:00Z");
    var eleven = ten.plus(Duration.ofHours(1));
    var now = ten.minus(Duration.ofDays(1));
    assertTrue(FreeSlots.offers(NINE_TO_NOON, ten, eleven, now));
    assertFalse(FreeSlots.offers(NINE_TO_NOON, ten, eleven.plusSeconds(1), now), "too long");
    assertFalse(FreeSlots.offers(NINE_TO_NOON, ten.plusMillis(1), eleven, now), "off the grid");
    assertFalse(FreeSlots.offers(NINE_TO_NOON, eleven, ten, now), "inverted");
    assertFalse(FreeSlots.offers(NINE_TO_NOON, ten, eleven, ten), "too late");
  }

  @Test
  void a_range_from_the_beginning_to_the_end_of_time_costs_no_more() {
    var everything = new TimeRange(Instant.MIN, Instant.MAX);
    var now = Instant.parse("2027-03-15T00:00:00Z");
    assertEquals(
        "15 09:00 10:00 11:00",
        text(
            FreeSlots.of(
                Schedules.of("UTC", "Mon 09:00-12:00", "", "window=1"),
                List.of(),
                everything,
                now)));
  }

  private static TimeRange range(MentorAvailability availability, String dates) {
    var ends = Schedules.parts(dates, "to").map(LocalDate::parse).toList();
    return new TimeRange(
        availability.startOf(ends.getFirst()), availability.startOf(ends.getLast().plusDays(1)));
  }

  private static List<BusyTime> busy(String text) {
    return Schedules.parts(text, ";").map(FreeSlotsTest::busyTime).toList();
  }

  private static BusyTime busyTime(String text) {
    var words = text.split(" ");
    var start = OffsetDateTime.parse(words[0]).toInstant();
    return new BusyTime(
        start,
        start.plus(Duration.ofMinutes(Long.parseLong(words[1]))),
        Integer.parseInt(words[2].substring(1)),
        words.length < 5
            ? Optional.empty()
            : Optional.of(OffsetDateTime.parse(words[4]).toInstant()));
  }

  private static String text(List<Slot> slots) {
    var byDay =
        slots.stream()
            .collect(
                groupingBy(
                    slot -> format("dd", slot),
                    LinkedHashMap::new,
                    mapping(FreeSlotsTest::time, joining(" "))));
    return byDay.isEmpty()
        ? "none"
        : byDay.entrySet().stream()
            .map(day -> day.getKey() + " " + day.getValue())
            .collect(joining(", "));
  }

  private static String time(Slot slot) {
    var mark = slot.isBooked() ? "*" : slot.isAvailable() ? "" : "~";
    return format("HH:mm", slot) + mark;
  }

  private static String format(String pattern, Slot slot) {
    return DateTimeFormatter.ofPattern(pattern).format(slot.start().atOffset(ZoneOffset.UTC));
  }
}
