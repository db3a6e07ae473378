package ai.aureeture.notification.domain;

/** What a bell rings for; the words are those of the HTTP contract. */
public enum NoticeType {
  SESSION_CONFIRMED("session-confirmed"),
  SESSION_REFUNDED("session-refunded");

  private final String word;

  NoticeType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
