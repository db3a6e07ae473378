package ai.aureeture.booking.domain;

import java.util.Optional;

/** Where the two meet; the Calendly addresses exist for rooms that Calendly made. */
public record MeetingRoom(
    String link,
    Provider provider,
    Optional<String> calendlyEventUri,
    Optional<String> calendlyInviteeUri) {

  public enum Provider {
    CALENDLY,
    JITSI
  }
}
