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

  /** Which version of the invite this is; it begins at 0. */
  public int sequence() {
    String begin = "SEQUENCE:";
    return invite()
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> Integer.valueOf(line.substring(begin.length()).strip()))
        .findFirst()
        .orElseThrow();
  }

  public boolean invitesTo(String sessionId) {
    return invite().contains("UID:" + sessionId + "@");
  }
}
