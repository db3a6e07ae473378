package ai.aureeture.booking.domain;

import java.util.Optional;

/** What a mentor offers: who he is and what a session with him costs. */
public record Offer(
    String mentorId,
    String name,
    String email,
    Optional<String> headline,
    Optional<String> company,
    Optional<String> avatarUrl,
    Money price,
    Optional<String> calendlyEventTypeUri) {

  /** Whether nothing is to be paid; the mentor then answers each student himself. */
  public boolean isFree() {
    return price.minor() == 0;
  }
}
