package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Calendars;
import ai.aureeture.notification.application.port.FeedKeys;
import ai.aureeture.notification.domain.Appointment;
import ai.aureeture.notification.domain.CalendarEntry;
import ai.aureeture.notification.domain.FeedKey;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A calendar program asks for a person's sessions by her secret address. */
@Singleton
public class ReadFeed {
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST = 2000;

  private final FeedKeys keys;
  private final Appointments appointments;
  private final Calendars calendars;
  private final Clock clock;

  public ReadFeed(FeedKeys keys, Appointments appointments, Calendars calendars, Clock clock) {
    this.keys = keys;
    this.appointments = appointments;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Empty when nobody's feed is read with this key, or not any more. */
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
        // Hundreds of entries take longer to write than others should wait for.
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(found -> calendars.feed(entries(found, personId)));
  }

  private List<CalendarEntry> entries(List<Appointment> found, String personId) {
    var now = clock.instant();
    return found.stream()
        .flatMap(appointment -> CalendarEntry.of(appointment, personId).stream())
        .filter(entry -> entry.isShown(now))
        .toList();
  }
}
