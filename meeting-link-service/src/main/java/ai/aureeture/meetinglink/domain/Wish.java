package ai.aureeture.meetinglink.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked for: a room for two people at a time.
 *
 * @param eventType the mentor's Calendly event type; empty when he has none
 * @param session the session as it was told to us (JSON): handed on with the answer, never looked
 *     into
 */
public record Wish(
    MeetingId id,
    Participant mentor,
    Participant student,
    Instant end,
    Optional<String> eventType,
    String session) {

  /** The same with the people, and the session, as another one tells of them. */
  Wish as(Wish other) {
    return new Wish(id, other.mentor, other.student, end, eventType, other.session);
  }

  /** The one of the two people who has that id. */
  public Optional<Participant> person(String id) {
    return Stream.of(mentor, student).filter(person -> person.id().equals(id)).findFirst();
  }
}
