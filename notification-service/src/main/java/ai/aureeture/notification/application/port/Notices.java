package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/**
 * Everybody's notices, each person's numbered from 1. A number is given out only once all lower
 * ones can be read: a reader who has read up to n misses nothing by asking for what comes after n.
 */
public interface Notices {

  /**
   * Gives each bell the next place in its recipient's list; a repeat finds the first notice.
   *
   * @return in the order of the bells
   */
  Uni<List<Notice>> add(List<InAppNotification> bells, Instant now);

  /** Newest first, only places below {@code before}, at most {@code limit}. */
  Uni<List<Notice>> of(String recipientId, boolean unreadOnly, long before, int limit);

  /** Oldest first, only places above {@code sequence}, at most {@code limit}. */
  Uni<List<Notice>> after(String recipientId, long sequence, int limit);

  /** The place of the newest notice; 0 when there is none. */
  Uni<Long> last(String recipientId);

  /** The place of one notice; 0 when the recipient has no such notice. */
  Uni<Long> place(String recipientId, String noticeId);

  Uni<Long> unread(String recipientId);

  /** Marks one as read, keeping the first time; false when the recipient has no such notice. */
  Uni<Boolean> read(String recipientId, String noticeId, Instant at);

  /** Marks all unread ones as read. */
  Uni<Void> readAll(String recipientId, Instant at);

  /** Replaces what all of a person's notices of one session say. */
  Uni<Void> rewrite(String recipientId, String sessionId, String body);
}
