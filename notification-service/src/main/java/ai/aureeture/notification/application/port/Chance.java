package ai.aureeture.notification.application.port;

/** What nobody can guess. */
public interface Chance {
  byte[] bytes(int count);
}
