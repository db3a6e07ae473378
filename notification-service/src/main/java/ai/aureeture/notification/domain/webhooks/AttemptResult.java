package ai.aureeture.notification.domain.webhooks;

/** How one attempt to send a webhook ended. */
public sealed interface AttemptResult {

  /** As operators read it. */
  String text();

  /** What follows from it. */
  default Meaning meaning() {
    return switch (this) {
      case Answered(int status) when status >= 200 && status < 300 -> Meaning.TAKEN;
      case Answered(int status) when status == 410 -> Meaning.GONE;
      case Answered _, NotAnswered _ -> Meaning.TRY_AGAIN;
      case NotTried _ -> Meaning.GIVE_UP;
    };
  }

  /** What a result says of the next attempt. */
  enum Meaning {
    TAKEN,
    TRY_AGAIN,
    /** The receiver wants nothing any more. */
    GONE,
    GIVE_UP
  }

  /** The receiver answered; a redirect is an answer like any other. */
  record Answered(int status) implements AttemptResult {
    @Override
    public String text() {
      return String.valueOf(status);
    }
  }

  /**
   * There was no answer in time.
   *
   * @param text a word such as {@code timeout}
   */
  record NotAnswered(String text) implements AttemptResult {}

  /**
   * Nothing was sent, for there is nowhere to send it to.
   *
   * @param text a word such as {@code endpoint-disabled}
   */
  record NotTried(String text) implements AttemptResult {}
}
