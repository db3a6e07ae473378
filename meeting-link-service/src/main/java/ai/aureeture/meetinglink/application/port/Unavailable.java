package ai.aureeture.meetinglink.application.port;

/** Something we stand on is away for now: the same again will succeed later. */
public final class Unavailable extends RuntimeException {
  public Unavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
