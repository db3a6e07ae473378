package ai.aureeture.meetinglink.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was asked for: a room for two people at a time.
 *
 * @param eventType the mentor's Calendly event type; empty when they have none
 */
public record MeetingRequest(
    MeetingId id,
    Participant mentor,
    Participant student,
    Instant end,
    Optional<String> eventType) {

  /** The same with the people as another one tells of them. */
  MeetingRequest as(MeetingRequest other) {
    return new MeetingRequest(id, other.mentor, other.student, end, eventType);
  }

  /** The same without what tells who that person is. */
  public MeetingRequest forgetting(String personId) {
    return new MeetingRequest(
        id, forgetting(mentor, personId), forgetting(student, personId), end, eventType);
  }

  private static Participant forgetting(Participant known, String personId) {
    return known.id().equals(personId) ? known.erased() : known;
  }

  /** The one of the two people who has that id. */
  public Optional<Participant> person(String id) {
    return Stream.of(mentor, student).filter(person -> person.id().equals(id)).findFirst();
  }
}
