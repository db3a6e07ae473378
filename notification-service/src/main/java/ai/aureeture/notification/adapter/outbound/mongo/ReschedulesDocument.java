package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Reschedules;
import ai.aureeture.notification.domain.Role;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** What became of a session's time, as it is stored with the session. */
final class ReschedulesDocument {
  private ReschedulesDocument() {}

  static Document of(Reschedules reschedules) {
    var pending = reschedules.pending();
    return new Document("moves", reschedules.moves())
        .append("count", reschedules.count())
        .append("pending", pending == null ? null : request(pending));
  }

  static Reschedules toReschedules(Document stored) {
    if (stored == null) {
      return Reschedules.NONE;
    }
    var pending = stored.get("pending", Document.class);
    return new Reschedules(
        stored.getInteger("moves"),
        stored.getInteger("count"),
        pending == null ? null : toRequest(pending));
  }

  static Document request(RescheduleRequest request) {
    return new Document("id", request.id())
        .append("askedAt", Date.from(request.askedAt()))
        .append("asker", request.asker().path())
        .append("reason", request.reason())
        .append("newStart", date(request.newStart()))
        .append("newEnd", date(request.newEnd()));
  }

  static RescheduleRequest toRequest(Document stored) {
    return new RescheduleRequest(
        stored.getString("id"),
        stored.getDate("askedAt").toInstant(),
        Role.of(stored.getString("asker")),
        stored.getString("reason"),
        instant(stored.getDate("newStart")),
        instant(stored.getDate("newEnd")));
  }

  private static Date date(Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
