package ai.aureeture.notification.adapter.outbound.mongo.notices;

import ai.aureeture.notification.domain.inapp.Notice;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A notice as it is stored; {@code readAt} is absent while it is unread. */
final class NoticeDocument {
  private NoticeDocument() {}

  static Document of(Notice notice) {
    return new Document("_id", notice.id())
        .append("recipient", notice.recipientId())
        .append("sequence", notice.sequence())
        .append("type", notice.type())
        .append("title", notice.title())
        .append("body", notice.body())
        .append("session", notice.sessionId())
        .append("createdAt", Date.from(notice.createdAt()));
  }

  static Notice toNotice(Document stored) {
    return new Notice(
        stored.getString("_id"),
        stored.getString("recipient"),
        stored.getLong("sequence"),
        stored.getString("type"),
        stored.getString("title"),
        stored.getString("body"),
        stored.getString("session"),
        stored.getDate("createdAt").toInstant(),
        Optional.ofNullable(stored.getDate("readAt")).map(Date::toInstant));
  }
}
