package ai.aureeture.events.cloudevents;

/** A message of a known type that cannot be read: no further attempt helps. */
public final class MalformedEvent extends RuntimeException {
  public MalformedEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
