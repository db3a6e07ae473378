package ai.aureeture.notification.domain.live;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;

/** Says to every replica that something is stored which open windows are to show. */
public sealed interface LiveSignal {

  /** Signals with the same key stay in order. */
  String key();

  /**
   * A notice was added to a person's list.
   *
   * @param sequence its place in the list
   */
  record NoticeStored(String recipientId, String noticeId, long sequence) implements LiveSignal {
    public static NoticeStored of(Notice notice) {
      return new NoticeStored(notice.recipientId(), notice.id(), notice.sequence());
    }

    @Override
    public String key() {
      return recipientId;
    }
  }

  /** A session was stored at a version. */
  record SessionStored(String sessionId, long version, String mentorId, String studentId)
      implements LiveSignal {
    public static SessionStored of(Session session) {
      return new SessionStored(
          session.id(), session.version(), session.mentor().id(), session.student().id());
    }

    @Override
    public String key() {
      return sessionId;
    }
  }
}
