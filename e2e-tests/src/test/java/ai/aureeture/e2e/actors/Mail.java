package ai.aureeture.e2e.actors;

import java.time.Instant;

/** A mail that the provider has accepted. */
public record Mail(
    String id,
    String to,
    String from,
    String subject,
    String html,
    String text,
    String calendar,
    String provider,
    Instant receivedAt) {

  /** The invite as its unfolded lines (RFC 5545, 3.1). */
  public String invite() {
    return calendar == null ? "" : calendar.replace("\r\n ", "").replace("\r\n", "\n");
  }

  public boolean invitesTo(String sessionId) {
    return invite().contains("UID:" + sessionId + "@");
  }
}
