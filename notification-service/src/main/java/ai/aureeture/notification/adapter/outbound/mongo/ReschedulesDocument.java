package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.RescheduleRequest.ProposedTime;
import ai.aureeture.notification.domain.Reschedules;
import ai.aureeture.notification.domain.Role;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What became of a session's time, as it is stored with the session. */
final class ReschedulesDocument {
  private ReschedulesDocument() {}

  static Document of(Reschedules reschedules) {
    return new Document("moves", reschedules.moves())
        .append("count", reschedules.count())
        .append("pending", reschedules.pending().map(ReschedulesDocument::request).orElse(null));
  }

  static Reschedules toReschedules(@Nullable Document stored) {
    if (stored == null) {
      return Reschedules.NONE;
    }
    return new Reschedules(
        stored.getInteger("moves"),
        stored.getInteger("count"),
        Optional.ofNullable(stored.get("pending", Document.class))
            .map(ReschedulesDocument::toRequest));
  }

  static Document request(RescheduleRequest request) {
    return new Document("id", request.id())
        .append("askedAt", Date.from(request.askedAt()))
        .append("asker", request.asker().path())
        .append("reason", request.reason().orElse(null))
        .append(
            "newStart", request.proposed().map(ProposedTime::start).map(Date::from).orElse(null))
        .append("newEnd", request.proposed().map(ProposedTime::end).map(Date::from).orElse(null));
  }

  static RescheduleRequest toRequest(Document stored) {
    return new RescheduleRequest(
        stored.getString("id"),
        stored.getDate("askedAt").toInstant(),
        Role.of(stored.getString("asker")),
        Optional.ofNullable(stored.getString("reason")),
        Optional.ofNullable(stored.getDate("newStart"))
            .map(start ->
                new ProposedTime(start.toInstant(), stored.getDate("newEnd").toInstant())));
  }
}
