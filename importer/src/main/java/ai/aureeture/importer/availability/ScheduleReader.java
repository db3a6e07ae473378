package ai.aureeture.importer.availability;

import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    var today = LocalDate.ofInstant(now, zone);
    var remarks = new ArrayList<String>();
    var windows = new WindowReader(sessionMinutes, remarks);
    serverZone
        .filter(server -> !server.equals(zone))
        .ifPresent(server ->
            remarks.add("hours are in %s, and were offered in %s".formatted(zone, server)));
    var body = new LinkedHashMap<String, Object>();
    body.put("timezone", zone.getId());
    body.put("weeklySlots", weekly.stream().flatMap(w -> windows.weekly(w).stream()).toList());
    body.put(
        "overrideSlots",
        overrides.stream().flatMap(o -> windows.ofDate(o, zone, today).stream()).toList());
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

  /**
   * @param body of {@code PUT /api/mentor-availability}
   * @param remarks what will look different; mostly not empty
   */
  record Schedule(Map<String, Object> body, String remarks) {}
}
