package ai.aureeture.notification.application.port;

/** Bytes that cannot be guessed. */
public interface Chance {
  byte[] bytes(int count);
}
