package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * What a mentor offers: who they are and what a session with them costs.
 *
 * @param emailVerified false when the identity provider does not vouch for the address
 */
public record Offer(
    String mentorId,
    String name,
    String email,
    boolean emailVerified,
    Optional<String> headline,
    Optional<String> company,
    Optional<String> avatarUrl,
    Money price,
    Optional<String> calendlyEventTypeUri) {

  /** This offer in place of another one: an address that was verified there still is. */
  public Offer replacing(Offer former) {
    boolean isKnown = former.emailVerified && former.email.equalsIgnoreCase(email);
    return new Offer(
        mentorId,
        name,
        email,
        emailVerified || isKnown,
        headline,
        company,
        avatarUrl,
        price,
        calendlyEventTypeUri);
  }

  /** Whether nothing is to be paid; the mentor then answers each student himself. */
  public boolean isFree() {
    return price.minor() == 0;
  }
}
