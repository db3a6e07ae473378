package ai.aureeture.booking.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the two meet; the Calendly addresses exist for rooms that Calendly made.
 *
 * @param madeFor the start it was made for: the session may have moved since
 * @param madeAtMove how many times the session had moved by then: it may have moved back since
 */
public record MeetingRoom(
    String link,
    Provider provider,
    Optional<String> calendlyEventUri,
    Optional<String> calendlyInviteeUri,
    Instant madeFor,
    int madeAtMove) {

  /** Calendly's rooms belong to one time; a Jitsi room moves with its session. */
  public boolean movesAlong() {
    return provider == Provider.JITSI;
  }

  public enum Provider {
    CALENDLY,
    JITSI
  }
}
