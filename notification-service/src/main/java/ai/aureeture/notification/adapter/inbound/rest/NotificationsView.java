package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.notification.application.inapp.ReadNotices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a person's notices, newest first; {@code nextCursor} is null on the last. */
public record NotificationsView(
    List<NotificationView> notifications, long unreadCount, @Nullable String nextCursor) {

  static NotificationsView of(ReadNotices.Page page) {
    return new NotificationsView(
        page.notices().stream().map(NotificationView::of).toList(),
        page.unread(),
        page.next() == 0 ? null : Cursor.before(page.next()));
  }
}
