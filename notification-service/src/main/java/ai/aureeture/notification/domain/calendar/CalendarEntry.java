package ai.aureeture.notification.domain.calendar;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as it stands in the calendar of one of its two people. It appears when the session
 * stands, follows it, and once the session is cancelled stays for a while, so that a calendar
 * program that asks now and then learns of it.
 */
public record CalendarEntry(Appointment appointment, Role reader) {
  private static final Duration CANCELLED_ONES_STAY = Duration.ofDays(14);

  /** How firm it is: the STATUS of RFC 5545, 3.8.1.11. */
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /** As this person has it; empty when it is not hers. */
  public static Optional<CalendarEntry> of(Appointment appointment, String personId) {
    return Optional.of(personId)
        .flatMap(appointment.session()::roleOf)
        .map(role -> new CalendarEntry(appointment, role));
  }

  /** The same, with times in words as its reader reads them now. */
  public CalendarEntry about(Session seenNow) {
    return new CalendarEntry(appointment.about(seenNow), reader);
  }

  public Session session() {
    return appointment.session();
  }

  /**
   * One with a request to move is as firm as ever: it stands until the other one agrees. Only a
   * free session that awaits its acceptance is not.
   */
  public Status status() {
    return switch (session().status()) {
      case CANCELLED -> Status.CANCELLED;
      case REQUESTED -> Status.TENTATIVE;
      case PAYMENT_PENDING, SCHEDULED, RESCHEDULE_REQUESTED, ONGOING, COMPLETED, UNKNOWN ->
          Status.CONFIRMED;
    };
  }

  /** Where to meet; empty while there is no link, and once the session is cancelled. */
  public Optional<String> link() {
    return session().meetingLink().filter(_ -> status() != Status.CANCELLED);
  }

  /** RFC 5545 SEQUENCE: that of the mails, or of the mail that is about to say what this says. */
  public int sequence() {
    return appointment.lastRevision().map(this::sequence).orElse(0);
  }

  private int sequence(CalendarRevision last) {
    boolean told = last.shows(session(), link(), status() == Status.CANCELLED);
    return told ? last.sequence() : last.sequence() + 1;
  }

  /** When it last changed, as far as the mails tell. */
  public Instant changedAt() {
    return appointment.lastRevision().map(CalendarRevision::at).orElse(session().createdAt());
  }

  /** Whether it belongs among the person's sessions at {@code now}. */
  public boolean isShown(Instant now) {
    return switch (status()) {
      case CONFIRMED -> true;
      case TENTATIVE -> false;
      case CANCELLED ->
          appointment.wasInvited(reader) && now.isBefore(changedAt().plus(CANCELLED_ONES_STAY));
    };
  }
}
