package ai.aureeture.booking.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the two meet; the Calendly addresses exist for rooms that Calendly made.
 *
 * @param madeFor the start it was made for: the session may have moved since
 */
public record MeetingRoom(
    String link,
    Provider provider,
    Optional<String> calendlyEventUri,
    Optional<String> calendlyInviteeUri,
    Instant madeFor) {

  /** Calendly's rooms belong to one time; a Jitsi room moves with its session. */
  boolean movesAlong() {
    return provider == Provider.JITSI;
  }

  public enum Provider {
    CALENDLY,
    JITSI
  }
}
