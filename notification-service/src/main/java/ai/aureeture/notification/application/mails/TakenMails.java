package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.mails.DueMail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Mails that this process has taken and not begun with yet. One that has waited for long is left to
 * the process that finds it once its lease has ended.
 */
final class TakenMails {
  private final int most;
  private final Duration longestWait;
  private final Queue<Taken> waiting = new ArrayDeque<>();

  private record Taken(DueMail mail, Instant at) {}

  TakenMails(int most, Duration longestWait) {
    this.most = most;
    this.longestWait = longestWait;
  }

  /** How many more may be taken. */
  synchronized int room() {
    return Math.max(0, most - waiting.size());
  }

  synchronized void add(List<DueMail> mails, Instant takenAt) {
    mails.forEach(mail -> waiting.add(new Taken(mail, takenAt)));
  }

  synchronized Optional<DueMail> next(Instant now) {
    while (!waiting.isEmpty()) {
      var taken = waiting.remove();
      if (!taken.at().plus(longestWait).isBefore(now)) {
        return Optional.of(taken.mail());
      }
    }
    return Optional.empty();
  }
}
