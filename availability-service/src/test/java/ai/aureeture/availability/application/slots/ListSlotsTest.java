package ai.aureeture.availability.application.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.InMemoryBusyTimes;
import ai.aureeture.availability.application.slots.AskedRange.At;
import ai.aureeture.availability.application.slots.AskedRange.Edge;
import ai.aureeture.availability.application.slots.AskedRange.OnDate;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.slots.Slot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListSlotsTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final InMemoryBusyTimes busyTimes = new InMemoryBusyTimes();
  private final ListSlots listSlots =
      new ListSlots(availabilities, busyTimes, Clock.fixed(NOW, ZoneOffset.UTC));
  private final FollowBookings followBookings = new FollowBookings(busyTimes);

  @BeforeEach
  void asha_is_there_on_weekdays() {
    var asha = Schedules.of("America/New_York", "Mon-Fri 09:00-10:00", "", "cap=2 window=200");
    availabilities.put(asha);
  }

  @Test
  void without_a_range_it_is_the_next_seven_days() {
    assertEquals(
        List.of(
            "2027-03-10T14:00:00Z",
            "2027-03-11T14:00:00Z",
            "2027-03-12T14:00:00Z",
            "2027-03-15T13:00:00Z",
            "2027-03-16T13:00:00Z"),
        starts(null, null));
  }

  @Test
  void a_start_alone_lasts_seven_days() {
    assertEquals(5, starts(date("2027-03-12"), null).size());
    assertEquals(
        List.of("2027-03-16T13:00:00Z"),
        starts(at("2027-03-09T13:00:00.001Z"), null).stream().skip(4).toList());
  }

  @Test
  void dates_are_the_mentors_and_the_end_is_exclusive() {
    assertEquals(List.of("2027-03-12T14:00:00Z"), starts(date("2027-03-12"), date("2027-03-15")));
    assertEquals(List.of(), starts(date("2027-03-12"), at("2027-03-12T14:00:00Z")));
    assertEquals(1, starts(date("2027-03-12"), at("2027-03-12T14:00:00.001Z")).size());
  }

  @Test
  void empty_inverted_and_endless_ranges_are_refused() {
    refused(Reason.INVALID, date("2027-03-12"), date("2027-03-12"));
    refused(Reason.INVALID, date("2027-03-12"), date("2027-03-11"));
    refused(Reason.INVALID, at("2027-03-12T05:00:00Z"), date("2027-03-12"));
    refused(Reason.INVALID, null, date("2027-03-10"));
    refused(Reason.INVALID, date("2027-03-12"), date("2027-06-13"));
    refused(Reason.INVALID, at("2027-03-12T00:00:00Z"), at("2027-06-12T00:00:01Z"));
  }

  @Test
  void ninety_two_days_are_allowed_over_both_clock_changes() {
    assertEquals(66, starts(date("2027-03-10"), date("2027-06-10")).size());
    assertEquals(0, starts(date("2027-10-10"), date("2028-01-10")).size());
    assertEquals(0, starts(at("2028-02-10T00:00:00Z"), at("2028-05-12T00:00:00Z")).size());
  }

  @Test
  void unknown_mentor_is_not_found() {
    var refused =
        assertThrows(
            AvailabilityRefused.class,
            () -> listSlots.list("nobody", range(null, null)).await().indefinitely());
    assertEquals(Reason.NO_AVAILABILITY, refused.reason());
  }

  @Test
  void invalid_range_is_refused_before_an_unknown_mentor() {
    var refused =
        assertThrows(
            AvailabilityRefused.class,
            () ->
                listSlots
                    .list("nobody", range(date("2027-03-12"), date("2027-03-11")))
                    .await()
                    .indefinitely());
    assertEquals(Reason.INVALID, refused.reason());
  }

  @Test
  void event_of_booking_shows_in_the_next_listing() {
    follow("s1", 1, State.HELD, "2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z");
    assertEquals(List.of(true, false), booked("2027-03-15", "2027-03-17"));
    follow("s1", 2, State.FREE, "2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z");
    assertEquals(List.of(false, false), booked("2027-03-15", "2027-03-17"));
  }

  @Test
  void sessions_of_the_week_outside_the_range_count_for_the_cap() {
    follow("s1", 1, State.BOOKED, "2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z");
    follow("s2", 1, State.HELD, "2027-03-19T13:00:00Z", "2027-03-19T14:00:00Z");
    assertEquals(List.of(), booked("2027-03-17", "2027-03-18"));
    assertEquals(List.of(true), booked("2027-03-19", "2027-03-22"));
  }

  @Test
  void a_session_and_its_proposed_time_are_one_session_of_the_week() {
    propose("s1", "2027-03-15T13:00:00Z", "2027-03-16T13:00:00Z");
    assertEquals(List.of(true, true, false, false, false), booked("2027-03-15", "2027-03-22"));
    follow("s2", 1, State.BOOKED, "2027-03-17T13:00:00Z", "2027-03-17T14:00:00Z");
    assertEquals(List.of(true, true, true), booked("2027-03-15", "2027-03-22"));
  }

  @Test
  void a_time_proposed_for_another_week_counts_there_too() {
    propose("s1", "2027-03-12T14:00:00Z", "2027-03-16T13:00:00Z");
    follow("s2", 1, State.BOOKED, "2027-03-17T13:00:00Z", "2027-03-17T14:00:00Z");
    assertEquals(List.of(false, false, true), booked("2027-03-10", "2027-03-13"));
    assertEquals(List.of(true, true), booked("2027-03-15", "2027-03-22"));
  }

  @Test
  void session_does_not_block_its_own_move() {
    var halfHours = Schedules.of("user_m1", "UTC", "Mon 09:00-12:00", "", "interval=30 window=200");
    availabilities.put(halfHours);
    follow("s1", 1, State.BOOKED, "2027-03-15T10:00:00Z", "2027-03-15T11:00:00Z");
    assertEquals(List.of(false, true, true, true, false), booked("2027-03-15", "2027-03-16"));
    assertEquals(List.of(false, false, true, false, false), bookedToMove("s1", "user_s1"));
    assertEquals(List.of(false, false, true, false, false), bookedToMove("s1", "user_m1"));
  }

  @Test
  void moving_session_does_not_count_in_its_own_full_week() {
    follow("s1", 1, State.BOOKED, "2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z");
    follow("s2", 1, State.BOOKED, "2027-03-16T13:00:00Z", "2027-03-16T14:00:00Z");
    assertEquals(2, booked("2027-03-15", "2027-03-20").size());
    var toMove = slotsToMove("s1", "user_s1", "2027-03-15", "2027-03-20");
    assertEquals(
        List.of(true, true, false, false, false), toMove.stream().map(Slot::isBooked).toList());
  }

  @Test
  void the_time_it_proposes_is_free_for_it_and_other_weeks_stay_full() {
    propose("s1", "2027-03-12T14:00:00Z", "2027-03-16T13:00:00Z");
    follow("s2", 1, State.BOOKED, "2027-03-17T13:00:00Z", "2027-03-17T14:00:00Z");
    assertEquals(List.of(true, true), booked("2027-03-15", "2027-03-22"));
    var toMove = slotsToMove("s1", "user_s1", "2027-03-15", "2027-03-20");
    assertEquals(
        List.of(false, false, true, false, false), toMove.stream().map(Slot::isBooked).toList());
    follow("s3", 1, State.BOOKED, "2027-03-18T13:00:00Z", "2027-03-18T14:00:00Z");
    assertEquals(2, slotsToMove("s1", "user_s1", "2027-03-15", "2027-03-20").size());
  }

  @Test
  void session_moves_also_with_a_mentor_without_instant_bookings() {
    availabilities.put(Schedules.of("UTC", "Mon 09:00-10:00", "", "instant=off window=200"));
    follow("s1", 1, State.BOOKED, "2027-03-16T10:00:00Z", "2027-03-16T11:00:00Z");
    var monday = slots(date("2027-03-15"), date("2027-03-16"));
    assertEquals(List.of(false), monday.stream().map(Slot::isAvailable).toList());
    var toMove = slotsToMove("s1", "user_s1", "2027-03-15", "2027-03-16");
    assertEquals(List.of(true), toMove.stream().map(Slot::isAvailable).toList());
  }

  @Test
  void strangers_and_unknown_sessions_are_refused() {
    follow("s1", 1, State.BOOKED, "2027-03-15T13:00:00Z", "2027-03-15T14:00:00Z");
    assertEquals(Reason.NOT_YOUR_SESSION, refusedToMove("s1", "user_s2", "user_m1"));
    assertEquals(Reason.NO_SESSION, refusedToMove("s2", "user_s1", "user_m1"));
    assertEquals(Reason.NO_SESSION, refusedToMove("s1", "user_s1", "user_m2"));
  }

  @Test
  void session_stored_without_its_student_is_shown_to_its_mentor_only() {
    var time =
        new BusyTime(
            Instant.parse("2027-03-15T13:00:00Z"), Instant.parse("2027-03-15T13:30:00Z"), 0);
    var old =
        new SessionTime("s1", 1, "user_m1", Optional.empty(), State.BOOKED, time, Optional.empty());
    followBookings.follow(old).await().indefinitely();
    var mentors = slotsToMove("s1", "user_m1", "2027-03-15", "2027-03-16");
    assertEquals(List.of(false), mentors.stream().map(Slot::isBooked).toList());
    var others = slotsToMove("s1", "user_s1", "2027-03-15", "2027-03-16");
    assertEquals(List.of(true), others.stream().map(Slot::isBooked).toList());
  }

  @Test
  void the_last_bookable_instant_is_the_last_of_the_mentors_window() {
    availabilities.put(Schedules.of("Asia/Kolkata", "Mon-Sun 00:00-24:00", "", "window=1"));
    var listing = listSlots.list("user_m1", range(null, null)).await().indefinitely();
    assertEquals(Instant.parse("2027-03-11T18:29:59Z"), listing.bookableUntil());
    assertEquals(Instant.parse("2027-03-11T17:30:00Z"), listing.slots().getLast().start());
  }

  private List<Boolean> bookedToMove(String session, String person) {
    return slotsToMove(session, person, "2027-03-15", "2027-03-16").stream()
        .map(Slot::isBooked)
        .toList();
  }

  private List<Slot> slotsToMove(String session, String person, String from, String to) {
    return toMove(session, person, "user_m1", range(date(from), date(to))).slots();
  }

  private Reason refusedToMove(String session, String person, String mentor) {
    return assertThrows(
            AvailabilityRefused.class, () -> toMove(session, person, mentor, range(null, null)))
        .reason();
  }

  private SlotListing toMove(String session, String person, String mentor, AskedRange command) {
    return listSlots
        .listToMove(session, new Requester(person, false), mentor, command)
        .await()
        .indefinitely();
  }

  private void propose(String id, String start, String proposed) {
    var from = Instant.parse(start);
    var to = Instant.parse(proposed);
    var hour = Duration.ofHours(1);
    var session =
        new SessionTime(
            id,
            1,
            "user_m1",
            Optional.of("user_s1"),
            State.BOOKED,
            new BusyTime(from, from.plus(hour), 0),
            Optional.of(new BusyTime(to, to.plus(hour), 0, Optional.of(from))));
    followBookings.follow(session).await().indefinitely();
  }

  private void follow(String id, long version, State state, String start, String end) {
    var time = new BusyTime(Instant.parse(start), Instant.parse(end), 0);
    followBookings
        .follow(
            new SessionTime(
                id, version, "user_m1", Optional.of("user_s1"), state, time, Optional.empty()))
        .await()
        .indefinitely();
  }

  private List<Boolean> booked(String from, String to) {
    return slots(date(from), date(to)).stream().map(Slot::isBooked).toList();
  }

  private List<String> starts(Edge from, Edge to) {
    return slots(from, to).stream().map(slot -> slot.start().toString()).toList();
  }

  private List<Slot> slots(Edge from, Edge to) {
    return listSlots.list("user_m1", range(from, to)).await().indefinitely().slots();
  }

  private void refused(Reason reason, Edge from, Edge to) {
    var refused = assertThrows(AvailabilityRefused.class, () -> slots(from, to));
    assertEquals(reason, refused.reason());
  }

  private static AskedRange range(Edge from, Edge to) {
    return new AskedRange(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  private static Edge date(String date) {
    return new OnDate(LocalDate.parse(date));
  }

  private static Edge at(String instant) {
    return new At(Instant.parse(instant));
  }
}
