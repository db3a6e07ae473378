package ai.aureeture.notification.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A session as booking told it with an event. This service changes none; it only ever sees newer
 * ones.
 *
 * @param version rises by one with every change: of two the higher is newer
 * @param meetingLink where to meet; empty until there is a link
 * @param cancelReason why it does not stand; empty while it does
 * @param isSession whether it is a session to its two people, and not only an attempt to book one
 */
public record Session(
    String id,
    long version,
    SessionStatus status,
    String paymentStatus,
    String bookingType,
    Person mentor,
    Person student,
    Subject subject,
    Instant start,
    Instant end,
    int bufferMinutes,
    Money price,
    Optional<String> paymentId,
    Optional<String> calendlyEventTypeUri,
    Optional<String> meetingLink,
    Optional<String> meetingProvider,
    Optional<String> cancelReason,
    Instant createdAt,
    Reschedules reschedules,
    boolean isSession) {

  public Person person(Role role) {
    return role == Role.MENTOR ? mentor : student;
  }

  /** Which of the two this person is; empty for anybody else. */
  public Optional<Role> roleOf(String personId) {
    return Arrays.stream(Role.values())
        .filter(role -> person(role).id().equals(personId))
        .findFirst();
  }

  /** Whether the two are to meet, or are just meeting. */
  public boolean stands() {
    return switch (status) {
      case SCHEDULED, RESCHEDULE_REQUESTED, ONGOING -> true;
      case PAYMENT_PENDING, REQUESTED, COMPLETED, CANCELLED, UNKNOWN -> false;
    };
  }

  /** Whether both speak of the same time: a session that moved away and back is at another one. */
  public boolean isAtTheTimeOf(Session other) {
    return reschedules.moves() == other.reschedules.moves() && start.equals(other.start);
  }

  /** The newer of the two, with the link that either knows for its time. */
  public Session mergedWith(Session told) {
    var newer = told.version > version ? told : this;
    var older = newer == told ? this : told;
    return newer.meetingLink.isEmpty()
            && older.meetingLink.isPresent()
            && newer.isAtTheTimeOf(older)
        ? newer.withLinkOf(older)
        : newer;
  }

  private Session withLinkOf(Session other) {
    return copy(mentor, student, subject, other.meetingLink, other.meetingProvider, reschedules);
  }

  /** The same session as this one of the two reads its times now. */
  public Session readIn(String timezone, Role reader) {
    var nextMentor = reader == Role.MENTOR ? mentor.in(timezone) : mentor;
    var nextStudent = reader == Role.STUDENT ? student.in(timezone) : student;
    return copy(nextMentor, nextStudent, subject, meetingLink, meetingProvider, reschedules);
  }

  /** Whether one of the two is known no more. */
  public boolean isOfSomebodyErased() {
    return mentor.isErased() || student.isErased();
  }

  /** Whether this is one of the two, and known no more. */
  public boolean hasForgotten(String personId) {
    return roleOf(personId).filter(role -> person(role).isErased()).isPresent();
  }

  /**
   * Once {@code newest} says that a person was erased, no more of its people's names, addresses and
   * words than {@code newest} has.
   */
  public Session forgetting(Session newest) {
    return newest.isOfSomebodyErased()
        ? copy(
            newest.mentor,
            newest.student,
            newest.subject,
            meetingLink,
            meetingProvider,
            reschedules.withoutWords())
        : this;
  }

  private Session copy(
      Person nextMentor,
      Person nextStudent,
      Subject nextSubject,
      Optional<String> nextLink,
      Optional<String> nextProvider,
      Reschedules nextReschedules) {
    return new Session(
        id,
        version,
        status,
        paymentStatus,
        bookingType,
        nextMentor,
        nextStudent,
        nextSubject,
        start,
        end,
        bufferMinutes,
        price,
        paymentId,
        calendlyEventTypeUri,
        nextLink,
        nextProvider,
        cancelReason,
        createdAt,
        nextReschedules,
        isSession);
  }
}
