package ai.aureeture.booking.domain.offer;

import ai.aureeture.booking.domain.payment.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mentor offers: who they are and what a session with them costs.
 *
 * @param expertise the topics they help with, each once
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
    List<String> expertise,
    Money price,
    ConfirmationMode confirmation,
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
        expertise,
        price,
        confirmation,
        calendlyEventTypeUri);
  }

  /**
   * How many parts of the public profile it gives, of {@link #PARTS}: the offer itself (name and
   * price) counts as two, a headline, a company, a picture and at least one topic as one each.
   */
  public int given() {
    return 2
        + (int)
            Stream.of(headline, company, avatarUrl, expertise.stream().findFirst())
                .filter(Optional::isPresent)
                .count();
  }

  public static final int PARTS = 6;
}
