package ai.aureeture.notification.application.port;

/** Something this service stands on is away; the same call may work later. */
public final class Unavailable extends RuntimeException {
  public Unavailable(String what, Throwable cause) {
    super(what + " is away", cause);
  }
}
