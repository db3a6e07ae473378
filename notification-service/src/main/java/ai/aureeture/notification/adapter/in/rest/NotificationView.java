package ai.aureeture.notification.adapter.in.rest;

import ai.aureeture.notification.domain.Notice;
import java.time.Instant;

/** A notice as its reader sees it. */
public record NotificationView(
    String id,
    String type,
    String title,
    String body,
    String sessionId,
    Instant createdAt,
    Instant readAt) {

  static NotificationView of(Notice notice) {
    return new NotificationView(
        notice.id(),
        notice.type(),
        notice.title(),
        notice.body(),
        notice.sessionId(),
        notice.createdAt(),
        notice.readAt());
  }
}
