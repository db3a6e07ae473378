package ai.aureeture.notification.domain;

/** What a mail says beyond the session itself. */
public sealed interface Wording {

  /** The name under which this wording is known in events, logs and ids. */
  String word();

  /**
   * The session is confirmed; carries the invite.
   *
   * @param link null until there is one: the mail then shows the dashboard's join page
   */
  record Confirmation(String link) implements Wording {
    @Override
    public String word() {
      return "session-confirmed";
    }
  }

  /** The link, for somebody whose confirmation went out without it. */
  record LinkFollowUp(String link) implements Wording {
    @Override
    public String word() {
      return "meeting-link";
    }
  }

  /**
   * The payment went back.
   *
   * @param key tells two refunds of one session apart
   * @param recallsInvite whether an invite may stand in the reader's calendar
   */
  record RefundNotice(String key, Money amount, RefundReason reason, boolean recallsInvite)
      implements Wording {
    @Override
    public String word() {
      return "session-refunded";
    }
  }
}
