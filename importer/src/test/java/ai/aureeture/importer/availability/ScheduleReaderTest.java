package ai.aureeture.importer.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.importer.availability.ScheduleReader.Schedule;
import ai.aureeture.importer.source.Fields;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private final ScheduleReader reader = new ScheduleReader(60, Optional.of(KOLKATA), NOW);

  @Test
  void a_window_stays_a_window_and_the_report_says_what_looks_different() {
    var read = week(window("Monday", "10:00", "13:30"));
    assertEquals(List.of(window("Monday", "10:00", "13:30", true)), read.body().get("weeklySlots"));
    assertEquals(60, read.body().get("sessionMinutes"));
    assertEquals("Monday 10:00-13:30: was one slot of 210 minutes, is 3 of 60", read.remarks());
  }

  @Test
  void a_window_that_is_too_short_offers_nothing_and_the_report_says_so() {
    assertEquals(
        "Monday 10:00-10:30: was one slot of 30 minutes, is 0 of 60",
        week(window("Monday", "10:00", "10:30")).remarks());
  }

  @Test
  void a_window_of_the_sessions_length_needs_no_remark() {
    assertEquals("", week(window("Monday", "23:00", "00:00")).remarks());
    assertEquals("", week(window("Monday", "23:00", "24:00")).remarks());
  }

  @ParameterizedTest
  @CsvSource({
    "monday, 9:00, 10:00, Monday, 09:00, 10:00",
    "TUE, 09:00:00, 10:00, Tuesday, 09:00, 10:00",
    "0, 9:00 am, 10:00AM, Sunday, 09:00, 10:00",
    "6, 9 pm, 10pm, Saturday, 21:00, 22:00"
  })
  void days_and_times_are_read_as_people_write_them(
      String day, String start, String end, String toDay, String toStart, String toEnd) {
    assertEquals(
        List.of(window(toDay, toStart, toEnd, true)),
        week(window(day, start, end)).body().get("weeklySlots"));
  }

  @Test
  void a_window_that_cannot_be_read_is_left_out_and_reported() {
    var read = week(window("Noday", "10:00", "11:00"), window("Monday", "10:00", "10:00"));
    assertEquals(List.of(), read.body().get("weeklySlots"));
    assertTrue(read.remarks().contains("Noday 10:00-11:00"), read.remarks());
    assertTrue(read.remarks().contains("Monday 10:00-10:00"), read.remarks());
  }

  @Test
  void hours_are_in_the_schedules_own_zone_or_else_in_the_servers() {
    var own = new Document("timezone", "Europe/London");
    assertEquals("Europe/London", reader.ofAvailability(Fields.of(own)).body().get("timezone"));
    assertEquals(
        "hours are in Europe/London, and were offered in Asia/Kolkata",
        reader.ofAvailability(Fields.of(own)).remarks());
    var unknown = Fields.of(new Document("timezone", "IST?"));
    assertEquals("Asia/Kolkata", reader.ofAvailability(unknown).body().get("timezone"));
    assertEquals(Optional.empty(), new ScheduleReader(60, Optional.empty(), NOW).zone(unknown));
  }

  @Test
  void overrides_are_dates_whatever_they_are_stored_as() {
    var read =
        dates(
            new Document("date", "2026-12-24").append("isBlocked", true),
            new Document("date", date("2026-12-25T00:00:00Z")).append("isBlocked", true),
            new Document("date", date("2026-12-25T18:30:00Z")).append("isBlocked", true),
            new Document("date", "2026-12-27")
                .append("startTime", "10:00")
                .append("endTime", "11:00"));
    assertEquals(
        List.of("2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"),
        ((List<?>) read.body().get("overrideSlots"))
            .stream().map(each -> ((Map<?, ?>) each).get("date")).toList());
  }

  @Test
  void past_dates_are_dropped_and_unreadable_values_reported() {
    var read =
        dates(
            new Document("date", "2026-11-28").append("isBlocked", true),
            new Document("date", "2026-12-24"),
            new Document("date", "christmas").append("isBlocked", true),
            new Document("date", "2026-13-01").append("isBlocked", true));
    assertEquals(List.of(), read.body().get("overrideSlots"));
    assertEquals(3, read.remarks().split("cannot be read", -1).length - 1, read.remarks());
  }

  @Test
  void rules_come_along_where_they_are_in_bounds() {
    var body =
        reader
            .ofAvailability(
                Fields.of(
                    new Document("minNoticeHours", 12.0)
                        .append("maxSessionsPerWeek", 0)
                        .append("instantBookingEnabled", false)))
            .body();
    assertEquals(12, body.get("minNoticeHours"));
    assertEquals(false, body.get("instantBookingEnabled"));
    assertTrue(!body.containsKey("maxSessionsPerWeek"));
  }

  @Test
  void hours_of_a_mentors_own_document_are_read_likewise() {
    var mentor =
        new Document("weeklyAvailability", List.of(new Document(window("Friday", "9:00", "10:00"))))
            .append(
                "overrideAvailability",
                List.of(
                    new Document("date", "2026-12-24")
                        .append("startTime", "9:00")
                        .append("endTime", "10:00")));
    var body = reader.ofMentor(Fields.of(mentor)).body();
    assertEquals(List.of(window("Friday", "09:00", "10:00", true)), body.get("weeklySlots"));
    assertEquals(
        List.of(
            Map.of(
                "date",
                "2026-12-24",
                "startTime",
                "09:00",
                "endTime",
                "10:00",
                "isBlocked",
                false)),
        body.get("overrideSlots"));
  }

  @SafeVarargs
  private Schedule week(Map<String, Object>... windows) {
    var slots = List.of(windows).stream().map(Document::new).toList();
    return reader.ofAvailability(Fields.of(new Document("weeklySlots", slots)));
  }

  private Schedule dates(Document... overrides) {
    return reader.ofAvailability(Fields.of(new Document("overrideSlots", List.of(overrides))));
  }

  private static Map<String, Object> window(String day, String start, String end) {
    return Map.of("day", day, "startTime", start, "endTime", end);
  }

  private static Map<String, Object> window(
      String day, String start, String end, boolean isActive) {
    return Map.of("day", day, "startTime", start, "endTime", end, "isActive", isActive);
  }

  private static Date date(String instant) {
    return Date.from(Instant.parse(instant));
  }
}
