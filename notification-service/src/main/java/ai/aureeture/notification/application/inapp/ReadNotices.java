package ai.aureeture.notification.application.inapp;

import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A person reads their own list of notices. */
@ApplicationScoped
public class ReadNotices {
  private final Notices notices;

  public ReadNotices(Notices notices) {
    this.notices = notices;
  }

  /**
   * @param next the {@code before} of the following page; 0 when this is the last
   */
  public record Page(List<Notice> notices, long unread, long next) {}

  /** Newest first, only places below {@code before}. */
  public Uni<Page> read(String personId, boolean unreadOnly, long before, int limit) {
    return notices
        .of(personId, unreadOnly, before, limit + 1)
        .flatMap(found -> notices.unread(personId).map(unread -> page(found, unread, limit)));
  }

  private static Page page(List<Notice> found, long unread, int limit) {
    return found.size() <= limit
        ? new Page(found, unread, 0)
        : new Page(found.subList(0, limit), unread, found.get(limit - 1).sequence());
  }
}
