package ai.aureeture.notification.application.people;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Calendars;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.calendar.CalendarEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A person takes one session into a calendar by hand. */
@ApplicationScoped
public class ExportSession {
  private final Appointments appointments;
  private final PresentZones zones;
  private final Calendars calendars;

  public ExportSession(Appointments appointments, PresentZones zones, Calendars calendars) {
    this.appointments = appointments;
    this.zones = zones;
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
        .flatMap(found ->
            found
                .filter(appointment -> appointment.session().isSession())
                .map(appointment -> export(appointment, personId, isAdmin))
                .orElseGet(() -> Uni.createFrom().item(new Unknown())));
  }

  private Uni<Answer> export(Appointment appointment, String personId, boolean isAdmin) {
    var mentors = new CalendarEntry(appointment, Role.MENTOR);
    return CalendarEntry.of(appointment, personId)
        .or(() -> isAdmin ? Optional.of(mentors) : Optional.empty())
        .map(this::exported)
        .orElseGet(() -> Uni.createFrom().item(new SomebodyElses()));
  }

  private Uni<Answer> exported(CalendarEntry entry) {
    return zones
        .readBy(entry.reader(), entry.session())
        .map(entry::about)
        .map(seen -> new Exported(seen, calendars.file(seen)));
  }
}
