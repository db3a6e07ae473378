package ai.aureeture.notification.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.domain.reminders.Reminder;
import ai.aureeture.notification.domain.reminders.Reminder.Ahead;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every collection of reminders must hold; {@link #reminders()} begins empty. */
public abstract class RemindersContract {
  private static final Duration LEASE = Duration.ofSeconds(20);
  private static final Instant START = Instant.parse("2027-03-14T18:00:00Z");

  private final Reminder day = new Reminder("session-1", START, Ahead.A_DAY);
  private final Reminder hour = new Reminder("session-1", START, Ahead.AN_HOUR);

  protected abstract Reminders reminders();

  @Test
  void reminder_is_due_at_its_instant_and_not_before() {
    done(reminders().plan(List.of(hour)));
    done(reminders().plan(List.of(day)));

    assertEquals(Optional.empty(), take(day.dueAt().minusMillis(1)));
    assertEquals(Optional.of(day), take(day.dueAt()));
  }

  @Test
  void the_longest_due_is_first_and_each_is_taken_up_once() {
    done(reminders().plan(List.of(hour)));
    done(reminders().plan(List.of(day)));

    assertEquals(Optional.of(day), take(START));
    assertEquals(Optional.of(hour), take(START));
    assertEquals(Optional.empty(), take(START));
  }

  @Test
  void reminder_of_a_dead_replica_is_taken_again_after_its_lease() {
    done(reminders().plan(List.of(day)));

    assertEquals(Optional.of(day), take(START));
    assertEquals(Optional.empty(), take(START.plusSeconds(19)));
    assertEquals(Optional.of(day), take(START.plusSeconds(20)));
  }

  @Test
  void sent_reminder_is_never_due_again() {
    done(reminders().plan(List.of(day)));
    assertEquals(Optional.of(day), take(START));
    done(reminders().sent(day, START));
    done(reminders().plan(List.of(day)));

    assertEquals(Optional.empty(), take(START.plusSeconds(3600)));
  }

  @Test
  void dropped_reminder_can_be_planned_again() {
    done(reminders().plan(List.of(day)));
    assertEquals(Optional.of(day), take(START));
    done(reminders().drop(day));
    assertEquals(Optional.empty(), take(START.plusSeconds(3600)));

    done(reminders().plan(List.of(day)));

    assertEquals(Optional.of(day), take(START.plusSeconds(3600)));
  }

  @Test
  void only_what_was_sent_long_ago_is_forgotten() {
    done(reminders().plan(List.of(day)));
    done(reminders().sent(day, START));
    done(reminders().plan(List.of(hour)));

    done(reminders().forgetSent(START));
    done(reminders().plan(List.of(day)));
    assertEquals(Optional.of(hour), take(START), "what waits is kept");
    assertEquals(Optional.empty(), take(START), "what was sent just now is known");

    done(reminders().forgetSent(START.plusMillis(1)));
    done(reminders().plan(List.of(day)));
    assertEquals(Optional.of(day), take(START));
  }

  @Test
  void two_replicas_never_take_up_the_same() {
    done(reminders().plan(List.of(day)));

    var both =
        Uni.join()
            .all(
                List.of(
                    reminders().takeDue(START, LEASE),
                    reminders().takeDue(START, LEASE),
                    reminders().takeDue(START, LEASE)))
            .andFailFast();

    assertEquals(1, done(both).stream().filter(Optional::isPresent).count());
  }

  private Optional<Reminder> take(Instant now) {
    return done(reminders().takeDue(now, LEASE));
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
