package ai.aureeture.notification.domain.inapp;

/** What a bell rings for; the words are those of the HTTP contract. */
public enum NoticeType {
  SESSION_CONFIRMED("session-confirmed"),
  SESSION_REFUNDED("session-refunded"),
  SESSION_REQUESTED("session-requested"),
  SESSION_ACCEPTED("session-accepted"),
  SESSION_DECLINED("session-declined"),
  SESSION_WITHDRAWN("session-withdrawn"),
  RESCHEDULE_REQUESTED("reschedule-requested"),
  RESCHEDULE_APPROVED("reschedule-approved"),
  RESCHEDULE_REJECTED("reschedule-rejected"),
  SESSION_REMINDER("session-reminder"),
  REVIEW_REQUESTED("review-requested"),
  REVIEW_RECEIVED("review-received"),
  REVIEW_ANSWERED("review-answered");

  private final String word;

  NoticeType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
