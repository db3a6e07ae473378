package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.reminders.Reminder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reminders that live as long as a test. */
public final class InMemoryReminders implements Reminders {
  private final Map<Reminder, Instant> notBefore = new HashMap<>();
  private final Map<Reminder, Instant> sentAt = new HashMap<>();

  @Override
  public synchronized Uni<Void> plan(List<Reminder> some) {
    some.forEach(reminder -> notBefore.putIfAbsent(reminder, Instant.MIN));
    return Uni.createFrom().voidItem();
  }

  @Override
  public synchronized Uni<Optional<Reminder>> takeDue(Instant now, Duration lease) {
    var due =
        notBefore.keySet().stream()
            .filter(known -> !known.dueAt().isAfter(now) && !notBefore.get(known).isAfter(now))
            .min(Comparator.comparing(Reminder::dueAt));
    due.ifPresent(taken -> notBefore.put(taken, now.plus(lease)));
    return Uni.createFrom().item(due);
  }

  @Override
  public synchronized Uni<Void> sent(Reminder reminder, Instant now) {
    notBefore.put(reminder, Instant.MAX);
    sentAt.put(reminder, now);
    return Uni.createFrom().voidItem();
  }

  @Override
  public synchronized Uni<Void> drop(Reminder reminder) {
    notBefore.remove(reminder);
    return Uni.createFrom().voidItem();
  }

  @Override
  public synchronized Uni<Void> forgetSent(Instant until) {
    sentAt.values().removeIf(at -> at.isBefore(until));
    notBefore
        .entrySet()
        .removeIf(one -> isSent(one.getValue()) && !sentAt.containsKey(one.getKey()));
    return Uni.createFrom().voidItem();
  }

  private static boolean isSent(Instant notBefore) {
    return notBefore.equals(Instant.MAX);
  }
}
