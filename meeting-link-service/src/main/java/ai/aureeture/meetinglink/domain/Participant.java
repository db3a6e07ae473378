package ai.aureeture.meetinglink.domain;

/**
 * One of the two people who will meet.
 *
 * @param id the identity provider's user id
 * @param timezone IANA name
 */
public record Participant(String id, String name, String email, String timezone) {

  /** The same person without name and address, in the words that booking has for it. */
  public Participant erased() {
    return new Participant(id, "Erased", "erased@invalid", timezone);
  }
}
