package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.calendar.CalendarRevisions;
import org.bson.Document;

/** An appointment as it is stored: keyed by its session, with a revision every change raises. */
final class AppointmentDocument {
  private AppointmentDocument() {}

  /** At one revision. */
  record Stored(Appointment appointment, long revision) {}

  static Document of(Appointment appointment, long revision) {
    return new Document("_id", appointment.session().id())
        .append("revision", revision)
        .append("session", SessionDocument.of(appointment.session()))
        .append(
            "editions",
            appointment.revisions().all().stream().map(CalendarRevisionDocument::of).toList());
  }

  static Stored toStored(Document stored) {
    return new Stored(toAppointment(stored), stored.getLong("revision"));
  }

  static Appointment toAppointment(Document stored) {
    return new Appointment(
        SessionDocument.toSession(stored.get("session", Document.class)),
        new CalendarRevisions(
            stored.getList("editions", Document.class).stream()
                .map(CalendarRevisionDocument::toRevision)
                .toList()));
  }
}
