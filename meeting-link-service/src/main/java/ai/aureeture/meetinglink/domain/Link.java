package ai.aureeture.meetinglink.domain;

import java.util.Optional;

/**
 * Where the two people meet.
 *
 * @param invitation Calendly's, when the room is Calendly's
 * @param why for the operator: how it came to be this room
 */
public record Link(Provider provider, String url, Optional<Invitation> invitation, String why) {

  public static Link jitsi(String url, String why) {
    return new Link(Provider.JITSI, url, Optional.empty(), why);
  }

  public static Link calendly(String url, Invitation invitation) {
    return new Link(Provider.CALENDLY, url, Optional.of(invitation), "event type");
  }

  /** Whether this is the link that came of that invitation. */
  boolean isOf(Invitation invited) {
    return invitation.filter(invited::equals).isPresent();
  }
}
