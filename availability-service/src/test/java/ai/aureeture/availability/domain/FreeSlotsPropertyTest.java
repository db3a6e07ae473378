package ai.aureeture.availability.domain;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.domain.schedule.BookingRules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.WeeklySlot;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.ListedDay;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.slots.Slot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.availability.domain.time.WallTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every schedule, in 2027 with all its clock changes. */
class FreeSlotsPropertyTest {
  private static final Instant YEAR = Instant.parse("2027-01-01T00:00:00Z");
  private static final int YEAR_HOURS = 365 * 24;

  /** A schedule, the sessions of its mentor, and a question. */
  record Case(
      MentorAvailability availability, List<SessionTime> sessions, TimeRange range, Instant now) {
    List<BusyTime> busy() {
      return sessions.stream().flatMap(session -> session.busy().stream()).toList();
    }

    List<Slot> slots() {
      return FreeSlots.of(availability, busy(), range, now);
    }
  }

  @Property(tries = 500)
  void the_slots_are_those_found_minute_by_minute(@ForAll("cases") Case it) {
    var expected =
        new MinuteByMinute(it.availability, it.range).slots(it.sessions, it.range, it.now);
    assertEquals(expected, it.slots());
  }

  @Property(tries = 200)
  void listed_times_are_offered_and_others_refused(@ForAll("cases") Case it) {
    var length = Duration.ofMinutes(it.availability.rules().sessionMinutes());
    var listed =
        FreeSlots.of(it.availability, List.of(), it.range, it.now).stream()
            .map(Slot::start)
            .collect(toSet());
    var candidates = Stream.concat(listed.stream(), everyQuarter(it.range));
    candidates.forEach(start -> {
      boolean offered = FreeSlots.offers(it.availability, start, start.plus(length), it.now);
      assertEquals(listed.contains(start), offered, start.toString());
    });
    it.slots().stream()
        .filter(Slot::isAvailable)
        .forEach(slot -> assertTrue(listed.contains(slot.start())));
  }

  @Property(tries = 300)
  void exactly_the_listed_free_slots_can_be_booked(@ForAll("cases") Case it) {
    var length = Duration.ofMinutes(it.availability.rules().sessionMinutes());
    var free = it.slots().stream().filter(Slot::isAvailable).map(Slot::start).collect(toSet());
    var listed = it.slots().stream().map(Slot::start);
    Stream.concat(listed, everyQuarter(it.range))
        .forEach(start -> {
          boolean bookable =
              it.availability.instantBookingEnabled()
                  && FreeSlots.offers(it.availability, start, start.plus(length), it.now)
                  && hasRoomFor(it, start, start.plus(length));
          assertEquals(bookable, free.contains(start), start.toString());
        });
  }

  @Property(tries = 300)
  void exactly_the_times_listed_for_a_move_can_be_requested(
      @ForAll("cases") Case it, @ForAll("moving") SessionTime moving) {
    var length = Duration.ofMinutes(it.availability.rules().sessionMinutes());
    var bookable = it.range.intersect(FreeSlots.bookable(it.availability, it.now));
    var slots = FreeSlots.toMove(moving.range(), bookable, it.availability, it.busy());
    var free = slots.stream().filter(Slot::isAvailable).map(Slot::start).collect(toSet());
    Stream.concat(slots.stream().map(Slot::start), everyQuarter(it.range))
        .forEach(start -> {
          boolean allowed =
              FreeSlots.offers(it.availability, start, start.plus(length), it.now)
                  && hasRoomFor(it, start, start.plus(length))
                  && !moving.range().equals(new TimeRange(start, start.plus(length)));
          assertEquals(allowed, free.contains(start), start.toString());
        });
  }

  /** A session of the mentor's that is none of the case's. */
  @Provide
  Arbitrary<SessionTime> moving() {
    return Combinators.combine(
            Arbitraries.integers().between(0, YEAR_HOURS * 4), Arbitraries.of(15, 60))
        .as((quarter, minutes) -> {
          var start = quarter(quarter);
          var time = new BusyTime(start, start.plus(Duration.ofMinutes(minutes)), 0);
          return new SessionTime(
              "moving", 1, "user_m1", Optional.empty(), State.BOOKED, time, Optional.empty());
        });
  }

  // As booking's database decides: no overlap with another session, and a session left in the week.
  private static boolean hasRoomFor(Case it, Instant start, Instant end) {
    var claim = new BusyTime(start, end, it.availability.rules().bufferMinutes());
    var week = it.availability.weekOf(start);
    long inWeek =
        it.sessions.stream()
            .filter(session ->
                session.busy().stream()
                    .map(BusyTime::start)
                    .anyMatch(at -> !at.isBefore(week.from()) && at.isBefore(week.to())))
            .count();
    return inWeek < it.availability.rules().maxSessionsPerWeek()
        && it.busy().stream()
            .noneMatch(
                other -> other.reachesInto(new TimeRange(claim.start(), claim.blockedUntil())));
  }

  @Property(tries = 200)
  void a_range_is_the_sum_of_its_parts(
      @ForAll("cases") Case it, @ForAll @IntRange(min = 1, max = 99) int percent) {
    var cut =
        it.range
            .from()
            .plus(
                Duration.between(it.range.from(), it.range.to())
                    .multipliedBy(percent)
                    .dividedBy(100));
    var parts =
        Stream.of(new TimeRange(it.range.from(), cut), new TimeRange(cut, it.range.to()))
            .flatMap(
                part -> FreeSlots.of(it.availability, knownFor(it, part), part, it.now).stream())
            .toList();
    assertEquals(it.slots(), parts);
  }

  // The part of the sessions that the store is asked for.
  private static List<BusyTime> knownFor(Case it, TimeRange part) {
    var horizon = FreeSlots.horizon(it.availability, part, it.now);
    return it.busy().stream().filter(busy -> busy.reachesInto(horizon)).toList();
  }

  @Property(tries = 300)
  void a_date_that_is_over_is_told_as_it_was_listed(@ForAll("cases") Case it) {
    var date = it.availability.today(it.range.from());
    var day = it.availability.dayOf(date);
    var notice = Duration.ofHours(it.availability.rules().minNoticeHours());
    var asked = day.from().minus(notice);
    Assume.that(!day.to().isAfter(FreeSlots.bookable(it.availability, asked).to()));

    var listed = FreeSlots.of(it.availability, it.busy(), day, asked);
    var horizon = FreeSlots.horizon(it.availability, day);
    var known = it.busy().stream().filter(busy -> busy.reachesInto(horizon)).toList();
    var told = ListedDay.of(date, it.availability, known);
    assertEquals(listed.size(), told.listed());
    assertEquals(listed.stream().filter(Slot::isBooked).count(), told.booked());
  }

  @Property(tries = 200)
  void slots_come_in_order_and_without_overlap(@ForAll("cases") Case it) {
    var rules = it.availability.rules();
    boolean apart = rules.slotIntervalMinutes() >= rules.sessionMinutes();
    var slots = it.slots();
    for (int i = 1; i < slots.size(); i++) {
      var before = slots.get(i - 1);
      long least = apart ? before.endSecond() : before.startSecond() + 1;
      assertTrue(slots.get(i).startSecond() >= least, before + " " + slots.get(i));
    }
    slots.forEach(
        slot -> assertEquals(rules.sessionMinutes() * 60L, slot.endSecond() - slot.startSecond()));
  }

  @Property(tries = 50)
  void the_servers_own_zone_changes_nothing(@ForAll("cases") Case it) {
    var here = TimeZone.getDefault();
    try {
      var answers =
          Stream.of("UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati")
              .peek(zone -> TimeZone.setDefault(TimeZone.getTimeZone(zone)))
              .map(zone -> it.slots())
              .distinct()
              .toList();
      assertEquals(1, answers.size());
    } finally {
      TimeZone.setDefault(here);
    }
  }

  private static Stream<Instant> everyQuarter(TimeRange range) {
    long first = Math.ceilDiv(range.from().getEpochSecond(), 900);
    long last = Math.min(first + 4 * 24 * 3, range.to().getEpochSecond() / 900);
    return LongStream.range(first, last).mapToObj(quarter -> Instant.ofEpochSecond(quarter * 900));
  }

  @Provide
  Arbitrary<Case> cases() {
    var instants =
        Arbitraries.integers().between(0, YEAR_HOURS * 4).map(FreeSlotsPropertyTest::quarter);
    var days = Arbitraries.integers().between(1, 40);
    var lead = Arbitraries.integers().between(-48, 24 * 20);
    return Combinators.combine(instants, days, lead)
        .as((from, length, hours) ->
            new Case(
                null,
                List.of(),
                new TimeRange(from, from.plus(Duration.ofDays(length))),
                from.minus(Duration.ofHours(hours))))
        .flatMap(command ->
            Combinators.combine(availabilities(command.range), sessions(command.range))
                .as((availability, sessions) ->
                    new Case(availability, sessions, command.range, command.now)));
  }

  private static Instant quarter(int number) {
    return YEAR.plus(Duration.ofMinutes(15L * number));
  }

  private static Arbitrary<MentorAvailability> availabilities(TimeRange range) {
    var zones =
        Arbitraries.of(
                "Asia/Kolkata",
                "America/New_York",
                "Europe/London",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "America/Santiago",
                "Asia/Kathmandu",
                "Pacific/Kiritimati",
                "America/Havana",
                "Africa/Casablanca")
            .map(ZoneId::of);
    return Combinators.combine(
            zones,
            weeklySlots().list().ofMaxSize(12),
            overrides(range).list().ofMaxSize(6),
            Arbitraries.of(true, true, false),
            rules())
        .as((zone, weekly, overrides, instant, rules) ->
            new MentorAvailability("user_m1", zone, weekly, overrides, instant, rules));
  }

  private static Arbitrary<WeeklySlot> weeklySlots() {
    var days = Arbitraries.of(DayOfWeek.class);
    return Combinators.combine(days, hours(), Arbitraries.of(true, true, true, false))
        .as(WeeklySlot::new);
  }

  private static Arbitrary<OverrideSlot> overrides(TimeRange range) {
    var firstDay = LocalDate.ofInstant(range.from(), ZoneOffset.UTC).minusDays(3);
    var dates = Arbitraries.integers().between(0, 20).map(firstDay::plusDays);
    return Combinators.combine(dates, hours().optional(0.8), Arbitraries.of(true, false))
        .as(OverrideSlot::new);
  }

  // Hours around midnight and around the changes come up often.
  private static Arbitrary<Hours> hours() {
    var starts = Arbitraries.of(0, 30, 60, 90, 105, 120, 135, 150, 180, 540, 720, 1200, 1410);
    var ends = Arbitraries.of(0, 15, 60, 90, 105, 120, 150, 300, 480, 780, 1020, 1380, 1440);
    return Combinators.combine(starts, ends)
        .filter((start, end) -> !start.equals(end) || start == 0)
        .as((start, end) -> new Hours(new WallTime(start), new WallTime(end)));
  }

  private static Arbitrary<BookingRules> rules() {
    return Combinators.combine(
            Arbitraries.of(15, 30, 45, 60, 90, 480),
            Arbitraries.of(5, 20, 60, 75, 100, 270),
            Arbitraries.of(0, 10, 15, 240),
            Arbitraries.of(0, 2, 24, 72),
            Arbitraries.of(1, 2, 3, 10, 200),
            Arbitraries.of(1, 10, 90))
        .as(BookingRules::new);
  }

  private static Arbitrary<List<SessionTime>> sessions(TimeRange range) {
    var states = Arbitraries.of(State.HELD, State.BOOKED, State.BOOKED, State.FREE);
    return Combinators.combine(states, busyTimes(range), busyTimes(range).optional(0.3))
        .as((state, time, proposed) ->
            new SessionTime(
                "", 1, "user_m1", Optional.empty(), state, time, proposed.map(it -> of(time, it))))
        .list()
        .ofMaxSize(20);
  }

  private static BusyTime of(BusyTime session, BusyTime proposed) {
    return new BusyTime(
        proposed.start(), proposed.end(), proposed.bufferMinutes(), Optional.of(session.start()));
  }

  private static Arbitrary<BusyTime> busyTimes(TimeRange range) {
    var starts =
        Arbitraries.integers()
            .between(-8 * 96, 48 * 96)
            .map(quarters -> range.from().plus(Duration.ofMinutes(15L * quarters)));
    return Combinators.combine(starts, Arbitraries.of(15, 60, 480), Arbitraries.of(0, 10, 240))
        .as((start, minutes, buffer) ->
            new BusyTime(start, start.plus(Duration.ofMinutes(minutes)), buffer));
  }
}
