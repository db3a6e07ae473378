package ai.aureeture.availability.application;

/** The caller cannot have what was asked for; nothing was changed. */
public final class AvailabilityRefused extends RuntimeException {

  /** Why. */
  public enum Reason {
    NO_AVAILABILITY,
    NOT_YOURS,
    CHANGED_MEANWHILE,
    RANGE_INVALID
  }

  private final Reason reason;

  AvailabilityRefused(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  static AvailabilityRefused none() {
    return new AvailabilityRefused(
        Reason.NO_AVAILABILITY, "This mentor has not said when to be booked");
  }

  public Reason reason() {
    return reason;
  }
}
