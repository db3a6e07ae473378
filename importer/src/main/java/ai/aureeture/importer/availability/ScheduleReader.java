package ai.aureeture.importer.availability;

import ai.aureeture.importer.availability.HoursReader.Hours;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Zones;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a mentor's hours as availability-service takes them, and notes what will look different.
 * Windows stay windows: where the platform back end offered one slot, whatever its length, there
 * are now as many sessions as fit.
 */
public final class ScheduleReader {
  private final int sessionMinutes;
  private final Optional<ZoneId> serverZone;
  private final Instant now;

  public ScheduleReader(int sessionMinutes, Optional<ZoneId> serverZone, Instant now) {
    this.sessionMinutes = sessionMinutes;
    this.serverZone = serverZone;
    this.now = now;
  }

  /** The zone the hours are in; empty when neither the document nor the import names one. */
  Optional<ZoneId> zone(Fields schedule) {
    return Zones.of(schedule.text("timezone")).or(() -> serverZone);
  }

  /** A document of {@code mentoravailabilities}. */
  Schedule ofAvailability(Fields document) {
    return read(document, document.parts("weeklySlots"), document.parts("overrideSlots"));
  }

  /** The hours in a document of {@code mentors}. */
  Schedule ofMentor(Fields document) {
    return read(
        document, document.parts("weeklyAvailability"), document.parts("overrideAvailability"));
  }

  private Schedule read(Fields document, List<Fields> weekly, List<Fields> overrides) {
    var zone = zone(document).orElseThrow();
    var remarks = new ArrayList<String>();
    serverZone
        .filter(server -> !server.equals(zone))
        .ifPresent(server ->
            remarks.add("hours are in %s, and were offered in %s".formatted(zone, server)));
    var body = new LinkedHashMap<String, Object>();
    body.put("timezone", zone.getId());
    body.put("weeklySlots", weekly.stream().flatMap(w -> week(w, remarks).stream()).toList());
    body.put(
        "overrideSlots", overrides.stream().flatMap(o -> date(o, zone, remarks).stream()).toList());
    document
        .flag("instantBookingEnabled")
        .ifPresent(enabled -> {
          body.put("instantBookingEnabled", enabled);
          if (!enabled) {
            remarks.add("instant booking is off: students cannot book");
          }
        });
    document
        .integer("minNoticeHours")
        .filter(hours -> hours >= 0 && hours <= 720)
        .ifPresent(hours -> body.put("minNoticeHours", hours));
    document
        .integer("maxSessionsPerWeek")
        .filter(most -> most >= 1 && most <= 200)
        .ifPresent(most -> body.put("maxSessionsPerWeek", most));
    body.put("sessionMinutes", sessionMinutes);
    return new Schedule(body, String.join("; ", remarks));
  }

  private Optional<Map<String, Object>> week(Fields window, List<String> remarks) {
    var day = day(window.text("day").orElse(""));
    var hours = HoursReader.hours(window);
    if (day.isEmpty() || hours.isEmpty()) {
      remarks.add("a weekly window cannot be read and is left out: " + written(window, "day"));
      return Optional.empty();
    }
    var name = day.get().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean isActive = window.flag("isActive").orElse(true);
    if (isActive) {
      compare(name, hours.get(), remarks);
    }
    return Optional.of(
        Map.of(
            "day",
            name,
            "startTime",
            hours.get().start(),
            "endTime",
            hours.get().end(),
            "isActive",
            isActive));
  }

  private Optional<Map<String, Object>> date(Fields override, ZoneId zone, List<String> remarks) {
    var date = localDate(override, zone);
    var hours = HoursReader.hours(override);
    boolean isBlocked = override.flag("isBlocked").orElse(false);
    boolean isWholeDay = override.text("startTime").isEmpty() && override.text("endTime").isEmpty();
    if (date.isEmpty() || hours.isEmpty() && !(isBlocked && isWholeDay)) {
      remarks.add("a date cannot be read and is left out: " + written(override, "date"));
      return Optional.empty();
    }
    if (date.get().isBefore(LocalDate.ofInstant(now, zone))) {
      return Optional.empty();
    }
    if (!isBlocked) {
      compare(date.get().toString(), hours.orElseThrow(), remarks);
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("date", date.get().toString());
    hours.ifPresent(some -> body.put("startTime", some.start()));
    hours.ifPresent(some -> body.put("endTime", some.end()));
    body.put("isBlocked", isBlocked);
    return Optional.of(body);
  }

  private void compare(String when, Hours hours, List<String> remarks) {
    int length = hours.minutes();
    if (length != sessionMinutes) {
      remarks.add(
          "%s %s: was one slot of %d minutes, is %d of %d"
              .formatted(when, hours, length, length / sessionMinutes, sessionMinutes));
    }
  }

  // A name, its first three letters, or JavaScript's number: Sunday is 0.
  private static Optional<DayOfWeek> day(String text) {
    if (text.matches("[0-6]")) {
      return Optional.of(DayOfWeek.SUNDAY.plus(Integer.parseInt(text)));
    }
    var word = text.toUpperCase(Locale.ROOT);
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> word.length() >= 3 && day.name().startsWith(word))
        .findFirst();
  }

  // A date is stored as a text, or as the midnight that begins it in UTC or in the server's zone.
  private static Optional<LocalDate> localDate(Fields override, ZoneId zone) {
    var text = override.text("date").orElse("");
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
    return override
        .instant("date")
        .map(instant -> {
          var utc = instant.atZone(ZoneOffset.UTC);
          return utc.toLocalTime().equals(LocalTime.MIDNIGHT)
              ? utc.toLocalDate()
              : instant.atZone(zone).toLocalDate();
        });
  }

  private static String written(Fields window, String name) {
    return "%s %s-%s"
        .formatted(
            window.text(name).orElse("?"),
            window.text("startTime").orElse("?"),
            window.text("endTime").orElse("?"));
  }

  /**
   * @param body of {@code PUT /api/mentor-availability}
   * @param remarks what will look different; mostly not empty
   */
  record Schedule(Map<String, Object> body, String remarks) {}
}
