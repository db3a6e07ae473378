package ai.aureeture.notification.application.port;

/** Bytes that cannot be guessed. */
public interface RandomSource {
  byte[] bytes(int count);
}
