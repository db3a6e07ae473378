package ai.aureeture.notification.adapter.outbound.random;

import ai.aureeture.notification.application.port.RandomSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** The platform's generator for secrets. */
@ApplicationScoped
class SecureRandomSource implements RandomSource {
  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
