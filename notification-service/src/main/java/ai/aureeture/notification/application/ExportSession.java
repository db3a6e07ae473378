package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Calendars;
import ai.aureeture.notification.domain.CalendarEntry;
import ai.aureeture.notification.domain.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Somebody takes one session into a calendar by hand. */
@Singleton
public class ExportSession {
  private final Appointments appointments;
  private final Calendars calendars;

  public ExportSession(Appointments appointments, Calendars calendars) {
    this.appointments = appointments;
    this.calendars = calendars;
  }

  /** What the asker gets. */
  public sealed interface Answer {}

  /** The session as the asker has it; an admin sees it as its mentor does. */
  public record Exported(CalendarEntry entry, String text) implements Answer {}

  public record SomebodyElses() implements Answer {}

  public record Unknown() implements Answer {}

  public Uni<Answer> export(String sessionId, String personId, boolean isAdmin) {
    return appointments
        .find(sessionId)
        .map(found -> {
          if (found.isEmpty()) {
            return new Unknown();
          }
          return CalendarEntry.of(found.get(), personId)
              .or(() ->
                  isAdmin
                      ? Optional.of(new CalendarEntry(found.get(), Role.MENTOR))
                      : Optional.empty())
              .<Answer>map(entry -> new Exported(entry, calendars.file(entry)))
              .orElseGet(SomebodyElses::new);
        });
  }
}
