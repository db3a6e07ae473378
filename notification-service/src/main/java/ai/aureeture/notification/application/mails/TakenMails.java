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
  private int reserved;

  private record Taken(DueMail mail, Instant at) {}

  TakenMails(int most, Duration longestWait) {
    this.most = most;
    this.longestWait = longestWait;
  }

  /** Keeps places for mails that are about to be taken, at most so many; how many there were. */
  synchronized int reserve(int wanted) {
    int places = Math.min(wanted, Math.max(0, most - waiting.size() - reserved));
    reserved += places;
    return places;
  }

  /** The places are used, or are not needed. */
  synchronized void release(int places) {
    reserved -= places;
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
