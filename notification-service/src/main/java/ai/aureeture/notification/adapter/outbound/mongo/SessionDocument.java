package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Subject;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A session as booking told it, as it is stored with what is about it. */
final class SessionDocument {
  private SessionDocument() {}

  static Document of(Session session) {
    return new Document("id", session.id())
        .append("version", session.version())
        .append("status", session.status().word())
        .append("paymentStatus", session.paymentStatus())
        .append("bookingType", session.bookingType())
        .append("mentor", person(session.mentor()))
        .append("student", person(session.student()))
        .append("title", session.subject().title())
        .append("description", session.subject().description().orElse(null))
        .append("start", Date.from(session.start()))
        .append("end", Date.from(session.end()))
        .append("bufferMinutes", session.bufferMinutes())
        .append("amountMinor", session.price().minor())
        .append("currency", session.price().currency())
        .append("paymentId", session.paymentId().orElse(null))
        .append("calendlyEventTypeUri", session.calendlyEventTypeUri().orElse(null))
        .append("meetingLink", session.meetingLink().orElse(null))
        .append("meetingProvider", session.meetingProvider().orElse(null))
        .append("cancelReason", session.cancelReason().orElse(null))
        .append("createdAt", Date.from(session.createdAt()))
        .append("reschedules", ReschedulesDocument.of(session.reschedules()))
        .append("isSession", session.isSession());
  }

  static Session toSession(Document stored) {
    return new Session(
        stored.getString("id"),
        stored.getLong("version"),
        SessionStatus.of(stored.getString("status")),
        stored.getString("paymentStatus"),
        stored.getString("bookingType"),
        toPerson(stored.get("mentor", Document.class)),
        toPerson(stored.get("student", Document.class)),
        new Subject(stored.getString("title"), optional(stored, "description")),
        stored.getDate("start").toInstant(),
        stored.getDate("end").toInstant(),
        stored.getInteger("bufferMinutes"),
        new Money(stored.getLong("amountMinor"), stored.getString("currency")),
        optional(stored, "paymentId"),
        optional(stored, "calendlyEventTypeUri"),
        optional(stored, "meetingLink"),
        optional(stored, "meetingProvider"),
        optional(stored, "cancelReason"),
        stored.getDate("createdAt").toInstant(),
        ReschedulesDocument.toReschedules(stored.get("reschedules", Document.class)),
        // Absent in what the version before stored: sessions, and requests that were withdrawn.
        stored.getBoolean("isSession", !"hold-released".equals(stored.getString("cancelReason"))));
  }

  private static Optional<String> optional(Document stored, String field) {
    return Optional.ofNullable(stored.getString(field));
  }

  private static Document person(Person person) {
    return new Document("id", person.id())
        .append("name", person.name().orElse(null))
        .append("email", person.email())
        .append("timezone", person.timezone())
        .append("emailVerified", person.emailVerified());
  }

  private static Person toPerson(Document stored) {
    return new Person(
        stored.getString("id"),
        optional(stored, "name"),
        stored.getString("email"),
        stored.getString("timezone"),
        // Absent where it was stored before this was asked.
        stored.getBoolean("emailVerified", true));
  }
}
