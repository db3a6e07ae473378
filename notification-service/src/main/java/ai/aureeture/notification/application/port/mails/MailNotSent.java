package ai.aureeture.notification.application.port.mails;

/** The provider did not take a mail, or it is not known whether it did. */
public final class MailNotSent extends RuntimeException {
  /** What may help. */
  public enum Remedy {
    /** Trying again later. */
    TIME,
    /** An operator mends our account or its settings; then another attempt helps. */
    CONFIGURATION,
    /** Nothing. */
    NONE
  }

  private final Remedy remedy;

  /**
   * @param reason the provider's word, without addresses
   */
  public MailNotSent(Remedy remedy, String reason) {
    super(reason, null, false, false);
    this.remedy = remedy;
  }

  public Remedy remedy() {
    return remedy;
  }
}
