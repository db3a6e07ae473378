package ai.aureeture.notification.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the two asks to move the session, which stands at its time until the other one answers.
 *
 * @param reason in the asking person's own words; empty once that person is erased
 * @param proposed empty when the answering person is to choose
 */
public record RescheduleRequest(
    String id,
    Instant askedAt,
    Role asker,
    Optional<String> reason,
    Optional<ProposedTime> proposed) {

  /** The time that the session is to move to. */
  public record ProposedTime(Instant start, Instant end) {}

  public RescheduleRequest withoutWords() {
    return new RescheduleRequest(id, askedAt, asker, Optional.empty(), proposed);
  }
}
