package ai.aureeture.notification.application.calendar;

import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Calendars;
import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.calendar.CalendarEntry;
import ai.aureeture.notification.domain.calendar.FeedKey;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A calendar program asks for a person's sessions by their secret address. */
@ApplicationScoped
public class ReadFeed {
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST = 2000;

  private final FeedKeys keys;
  private final Appointments appointments;
  private final PresentZones zones;
  private final Calendars calendars;
  private final Clock clock;

  public ReadFeed(
      FeedKeys keys,
      Appointments appointments,
      PresentZones zones,
      Calendars calendars,
      Clock clock) {
    this.keys = keys;
    this.appointments = appointments;
    this.zones = zones;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Empty when no feed is read with this key, or not any more. */
  public Uni<Optional<String>> read(FeedKey key) {
    return keys.owner(key.fingerprint())
        .flatMap(owner ->
            owner.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : of(owner.get()).map(Optional::of));
  }

  private Uni<String> of(String personId) {
    return appointments
        .of(personId, clock.instant().minus(BACK), MOST)
        .map(found -> entries(found, personId))
        .flatMap(entries -> readIn(Role.MENTOR, personId, entries))
        .flatMap(entries -> readIn(Role.STUDENT, personId, entries))
        // Hundreds of entries take longer to write than others should wait for.
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(calendars::feed);
  }

  /** Each zone is asked for once, however many sessions there are. */
  private Uni<List<CalendarEntry>> readIn(Role role, String personId, List<CalendarEntry> all) {
    return all.stream().anyMatch(entry -> entry.reader() == role)
        ? zones
            .of(personId, role)
            .map(zone -> zone.map(known -> inZone(role, known, all)).orElse(all))
        : Uni.createFrom().item(all);
  }

  private static List<CalendarEntry> inZone(Role role, String zone, List<CalendarEntry> all) {
    return all.stream()
        .map(entry ->
            entry.reader() == role ? entry.about(entry.session().readIn(zone, role)) : entry)
        .toList();
  }

  private List<CalendarEntry> entries(List<Appointment> found, String personId) {
    var now = clock.instant();
    return found.stream()
        .flatMap(appointment -> CalendarEntry.of(appointment, personId).stream())
        .filter(entry -> entry.isShown(now))
        .toList();
  }
}
