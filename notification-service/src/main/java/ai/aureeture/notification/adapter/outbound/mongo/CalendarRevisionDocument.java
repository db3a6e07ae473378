package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** A revision of a calendar entry, as it is stored with its appointment. */
final class CalendarRevisionDocument {
  private CalendarRevisionDocument() {}

  static Document of(CalendarRevision revision) {
    return new Document("sequence", revision.sequence())
        .append("moves", revision.moves())
        .append("link", revision.link().orElse(null))
        .append("cancelled", revision.cancelled())
        .append("at", Date.from(revision.at()))
        .append("to", revision.to().stream().map(Role::path).sorted().toList());
  }

  static CalendarRevision toRevision(Document stored) {
    return new CalendarRevision(
        stored.getInteger("sequence"),
        stored.getInteger("moves"),
        Optional.ofNullable(stored.getString("link")),
        stored.getBoolean("cancelled"),
        stored.getDate("at").toInstant(),
        stored.getList("to", String.class).stream().map(Role::of).collect(Collectors.toSet()));
  }
}
