package ai.aureeture.e2e.actors;

import java.time.Instant;

/** One in-app notification. */
public record Notice(
    String id,
    String type,
    String title,
    String body,
    String sessionId,
    Instant createdAt,
    Instant readAt) {

  public boolean says(String type, String sessionId) {
    return this.type.equals(type) && sessionId.equals(this.sessionId);
  }
}
