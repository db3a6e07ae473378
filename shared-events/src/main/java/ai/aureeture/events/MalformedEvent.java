package ai.aureeture.events;

/** A record of a known type that cannot be read: repeating it cannot help. */
public final class MalformedEvent extends RuntimeException {
  MalformedEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
