package ai.aureeture.notification.domain.reminders;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One of the two reminders of a session at one of its times. It is planned when the session comes
 * to that time, waits until it is due, and is then sent or, when it would no longer be true or of
 * use, dropped. A session that moves leaves the reminders of its old time behind to be dropped and
 * has new ones planned.
 *
 * @param start the session's start this reminder is about
 */
public record Reminder(String sessionId, Instant start, Ahead ahead) {
  /** Two people who are meeting already need no reminder. */
  private static final Set<SessionStatus> TO_COME =
      EnumSet.of(SessionStatus.SCHEDULED, SessionStatus.RESCHEDULE_REQUESTED);

  /** How long before the start: elapsed time, whatever the clocks on the wall do in between. */
  public enum Ahead {
    A_DAY(Duration.ofHours(24), Duration.ofHours(1)),
    AN_HOUR(Duration.ofHours(1), Duration.ZERO);

    private final Duration due;
    private final Duration lapses;

    Ahead(Duration due, Duration lapses) {
      this.due = due;
      this.lapses = lapses;
    }
  }

  /**
   * The reminders of the session as it stands; none that should have gone out before it came to its
   * time.
   *
   * @param told when that was
   */
  public static List<Reminder> of(Session session, Instant told) {
    return Arrays.stream(Ahead.values())
        .map(ahead -> new Reminder(session.id(), session.start(), ahead))
        .filter(reminder -> isToCome(session) && !reminder.dueAt().isBefore(told))
        .toList();
  }

  /** The same for the same session, start and time ahead. */
  public String id() {
    return NaturalKey.of("session-reminder", sessionId, start.toEpochMilli(), ahead);
  }

  public Instant dueAt() {
    return start.minus(ahead.due);
  }

  /** Whether it is still worth sending: the session stands as planned and the next is not due. */
  public boolean holds(Session latest, Instant now) {
    return isToCome(latest) && latest.start().equals(start) && now.isBefore(lapsesAt());
  }

  private Instant lapsesAt() {
    return start.minus(ahead.lapses);
  }

  private static boolean isToCome(Session session) {
    return TO_COME.contains(session.status());
  }
}
