package ai.aureeture.availability.application;

import java.time.Duration;

/** The caller cannot have what was asked for; nothing was changed. */
public final class AvailabilityRefused extends RuntimeException {

  /** Why. */
  public enum Reason {
    NO_AVAILABILITY,
    NO_TEMPLATE,
    NO_SESSION,
    NOT_YOURS,
    NOT_YOUR_SESSION,
    CHANGED_MEANWHILE,
    INVALID,
    KEY_REUSED,
    TOO_MANY_REQUESTS,
    PERSON_ERASED
  }

  private final Reason reason;
  private final String field;
  private final Duration retryAfter;

  private AvailabilityRefused(Reason reason, String detail, String field, Duration retryAfter) {
    super(detail, null, false, false);
    this.reason = reason;
    this.field = field;
    this.retryAfter = retryAfter;
  }

  public AvailabilityRefused(Reason reason, String detail) {
    this(reason, detail, "", Duration.ZERO);
  }

  public static AvailabilityRefused none() {
    return new AvailabilityRefused(
        Reason.NO_AVAILABILITY, "This mentor has not said when to be booked");
  }

  public static AvailabilityRefused noTemplate() {
    return new AvailabilityRefused(Reason.NO_TEMPLATE, "There is no template of that name");
  }

  public static AvailabilityRefused noSession() {
    return new AvailabilityRefused(Reason.NO_SESSION, "This mentor has no such session");
  }

  public static AvailabilityRefused invalid(String field, String detail) {
    return new AvailabilityRefused(Reason.INVALID, detail, field, Duration.ZERO);
  }

  public static AvailabilityRefused tooMany(Duration retryAfter) {
    return new AvailabilityRefused(
        Reason.TOO_MANY_REQUESTS,
        "Too many requests with an Idempotency-Key today",
        "",
        retryAfter);
  }

  public static AvailabilityRefused erased() {
    return new AvailabilityRefused(
        Reason.PERSON_ERASED, "This person's data was erased in the meantime");
  }

  public Reason reason() {
    return reason;
  }

  /** What of the request is invalid; blank for any other reason. */
  public String field() {
    return field;
  }

  /** When it is worth trying again; zero for any other reason than too many requests. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
