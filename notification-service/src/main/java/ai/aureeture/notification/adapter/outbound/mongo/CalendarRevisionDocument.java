package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** An edition of a calendar entry, as it is stored with its appointment. */
final class CalendarRevisionDocument {
  private CalendarRevisionDocument() {}

  static Document of(CalendarRevision edition) {
    return new Document("sequence", edition.sequence())
        .append("moves", edition.moves())
        .append("link", edition.link().orElse(null))
        .append("cancelled", edition.cancelled())
        .append("at", Date.from(edition.at()))
        .append("to", edition.to().stream().map(Role::path).sorted().toList());
  }

  static CalendarRevision toEdition(Document stored) {
    return new CalendarRevision(
        stored.getInteger("sequence"),
        stored.getInteger("moves"),
        Optional.ofNullable(stored.getString("link")),
        stored.getBoolean("cancelled"),
        stored.getDate("at").toInstant(),
        stored.getList("to", String.class).stream().map(Role::of).collect(Collectors.toSet()));
  }
}
