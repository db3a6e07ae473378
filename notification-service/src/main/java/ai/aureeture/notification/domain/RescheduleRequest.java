package ai.aureeture.notification.domain;

import java.time.Instant;

/**
 * One of the two asks to move the session, which stands at its time until the other one answers.
 *
 * @param reason in the asking person's own words
 * @param newStart the proposed time; null when the answering person is to choose
 */
public record RescheduleRequest(
    String id, Instant askedAt, Role asker, String reason, Instant newStart, Instant newEnd) {

  public RescheduleRequest withoutWords() {
    return new RescheduleRequest(id, askedAt, asker, null, newStart, newEnd);
  }
}
