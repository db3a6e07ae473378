package ai.aureeture.notification.domain.webhooks;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a webhook endpoint, and by whom.
 *
 * @param adminId empty where its receiver's answer did it
 */
public record EndpointChange(Instant at, Optional<String> adminId, Kind kind) {

  /** What was done. */
  public enum Kind {
    REGISTERED,
    SECRET_RENEWED,
    DISABLED,
    ENABLED
  }

  /** An admin, at this moment. */
  public record By(String adminId, Instant at) {
    EndpointChange did(Kind kind) {
      return new EndpointChange(at, Optional.of(adminId), kind);
    }
  }
}
