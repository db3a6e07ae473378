package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.Liveness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One part's life: started, watched, restarted when it ends or cannot do its work, stopped when the
 * system stops.
 */
final class Supervised {
  private static final int TRIES_AT_START = 3;
  private static final Duration TIME_TO_END = Duration.ofSeconds(15);

  private final Planned planned;
  private final DataFolder data;
  private final Screen screen;
  private final Duration checkEvery;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private ChildProcess process;
  private Instant since;
  private boolean stopping;

  /**
   * @param checkEvery the pause between two questions whether the part can do its work
   */
  Supervised(Planned planned, DataFolder data, Screen screen, Duration checkEvery) {
    this.checkEvery = checkEvery;
    this.planned = planned;
    this.data = data;
    this.screen = screen;
  }

  /** Done when the part has answered for the first time; fails when it will not. */
  CompletableFuture<Void> ready() {
    return ready;
  }

  /** Keeps the part alive until {@link #stop}; the thread that calls this is its own. */
  void live() {
    try {
      Backoff backoff = new Backoff();
      for (int deaths = 1; !isStopping(); deaths++) {
        Instant begin = Instant.now();
        String end = runOnce();
        if (isStopping()) return;
        if (!ready.isDone() && deaths == TRIES_AT_START)
          throw Refusal.neverReady(planned.name(), TRIES_AT_START, log());
        Duration pause = backoff.afterLifeOf(Duration.between(begin, Instant.now()));
        if (data.isFull()) end += ": no space left in " + data.path();
        screen.say(planned.name() + end + "; starting it again");
        Thread.sleep(pause);
      }
    } catch (IOException | RuntimeException e) {
      if (!ready.completeExceptionally(e))
        screen.say(planned.name() + " is lost: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How the part's process came to its end, or why there was none. */
  private String runOnce() throws IOException, InterruptedException {
    try {
      if (startAgain()) followUntilDeath();
      return " (pid " + process.pid() + ") has ended";
    } catch (IOException failure) {
      // A full disk, for instance: what was ready once is started as soon as that is possible.
      if (!ready.isDone()) throw failure;
      return " cannot be started (" + failure.getMessage() + ")";
    }
  }

  private boolean startAgain() throws IOException, InterruptedException {
    if (isStopping()) return false;
    planned.part().prepare();
    synchronized (this) {
      if (stopping) return false;
      process = ChildProcess.start(planned.part(), data.run(), log());
      since = Instant.now();
      return true;
    }
  }

  private void followUntilDeath() throws InterruptedException {
    LivenessPolicy policy = new LivenessPolicy();
    while (process.isAlive() && !process.awaitReady(Duration.ofSeconds(5))) {
      // It answers later, it ends, or it was up and can no longer work.
      if (endIfLost(policy)) return;
    }
    if (process.isAlive()) sayReady();
    while (!process.awaitExit(checkEvery)) {
      if (endIfLost(policy)) return;
    }
  }

  private void sayReady() {
    String state = ready.complete(null) ? "is ready" : "is back";
    double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
    screen.say("%s %s (pid %d, %.1f s)".formatted(planned.name(), state, process.pid(), seconds));
  }

  private boolean endIfLost(LivenessPolicy policy) throws InterruptedException {
    Liveness answer = planned.part().liveness();
    if (!policy.isLostAfter(answer) || isStopping()) return false;
    String why = answer.reason().isEmpty() ? "does not answer" : "is down: " + answer.reason();
    screen.say("%s (pid %d) %s; ending it".formatted(planned.name(), process.pid(), why));
    process.stop(TIME_TO_END);
    return true;
  }

  /** Ends the part and waits for it. */
  void stop(Duration patience) throws InterruptedException {
    ChildProcess last;
    synchronized (this) {
      stopping = true;
      last = process;
    }
    if (last != null && last.isAlive()) last.stop(patience);
  }

  /** Whether the part runs now. */
  synchronized Optional<Status> status() {
    if (process == null || !process.isAlive()) return Optional.empty();
    return Optional.of(new Status(planned.part(), process.pid(), since));
  }

  Planned planned() {
    return planned;
  }

  Path log() {
    return data.log(planned.name());
  }

  /** No more new processes from now on. */
  synchronized void noMore() {
    stopping = true;
  }

  private synchronized boolean isStopping() {
    return stopping;
  }
}
