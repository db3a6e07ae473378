package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import java.util.Date;
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
        .append("title", session.title())
        .append("description", session.description())
        .append("start", Date.from(session.start()))
        .append("end", Date.from(session.end()))
        .append("bufferMinutes", session.bufferMinutes())
        .append("amountMinor", session.price().minor())
        .append("currency", session.price().currency())
        .append("paymentId", session.paymentId())
        .append("calendlyEventTypeUri", session.calendlyEventTypeUri())
        .append("meetingLink", session.meetingLink())
        .append("meetingProvider", session.meetingProvider())
        .append("cancelReason", session.cancelReason())
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
        stored.getString("title"),
        stored.getString("description"),
        stored.getDate("start").toInstant(),
        stored.getDate("end").toInstant(),
        stored.getInteger("bufferMinutes"),
        new Money(stored.getLong("amountMinor"), stored.getString("currency")),
        stored.getString("paymentId"),
        stored.getString("calendlyEventTypeUri"),
        stored.getString("meetingLink"),
        stored.getString("meetingProvider"),
        stored.getString("cancelReason"),
        stored.getDate("createdAt").toInstant(),
        ReschedulesDocument.toReschedules(stored.get("reschedules", Document.class)),
        // Absent in what the version before stored: sessions, and requests that were withdrawn.
        stored.getBoolean("isSession", !"hold-released".equals(stored.getString("cancelReason"))));
  }

  private static Document person(Person person) {
    return new Document("id", person.id())
        .append("name", person.name())
        .append("email", person.email())
        .append("timezone", person.timezone())
        .append("emailVerified", person.emailVerified());
  }

  private static Person toPerson(Document stored) {
    return new Person(
        stored.getString("id"),
        stored.getString("name"),
        stored.getString("email"),
        stored.getString("timezone"),
        // Absent where it was stored before this was asked.
        stored.getBoolean("emailVerified", true));
  }
}
