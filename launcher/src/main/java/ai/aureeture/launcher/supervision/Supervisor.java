package ai.aureeture.launcher.supervision;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All parts: each starts when those it waits for are ready, and ends before them. */
public final class Supervisor {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration CHECK_EVERY = Duration.ofSeconds(3);

  private final List<Supervised> parts;
  private final Screen screen;
  private final CompletableFuture<Void> lost = new CompletableFuture<>();

  public Supervisor(List<Planned> plan, DataFolder data, Screen screen) {
    this.parts =
        plan.stream().map(planned -> new Supervised(planned, data, screen, CHECK_EVERY)).toList();
    this.screen = screen;
  }

  /** Starts everything and waits until the last part is ready; says which are not in time. */
  public void start(Duration patience) throws InterruptedException, IOException {
    List<LogWatch> logs = new ArrayList<>();
    for (Supervised part : parts) logs.add(new LogWatch(part.planned().name(), part.log()));
    Thread.ofPlatform().daemon().name("logs").start(() -> watch(logs));
    for (Supervised part : parts) {
      Thread.ofVirtual().name(part.planned().name()).start(() -> begin(part));
    }
    try {
      CompletableFuture.anyOf(all(parts), lost).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new Refusal("Not ready after " + patience.toSeconds() + " s: " + notReady());
    } catch (ExecutionException failed) {
      throw new Refusal(failed.getCause().getMessage());
    }
  }

  private void begin(Supervised part) {
    List<String> needs = part.planned().waitsFor();
    all(parts.stream().filter(p -> needs.contains(p.planned().name())).toList()).join();
    part.live();
    if (part.ready().isCompletedExceptionally()) {
      lost.completeExceptionally(part.ready().exceptionNow());
    }
  }

  private static CompletableFuture<Void> all(List<Supervised> parts) {
    return CompletableFuture.allOf(
        parts.stream().map(Supervised::ready).toArray(CompletableFuture[]::new));
  }

  /** Stops wave after wave: first what no other part needs. */
  public void stop() {
    parts.forEach(Supervised::noMore);
    for (List<String> wave : StopOrder.of(parts.stream().map(Supervised::planned).toList())) {
      List<Thread> stopping = new ArrayList<>();
      for (Supervised part : parts) {
        if (!wave.contains(part.planned().name())) continue;
        stopping.add(Thread.ofVirtual().start(() -> stop(part)));
      }
      stopping.forEach(Supervisor::await);
    }
  }

  private void stop(Supervised part) {
    boolean ran = part.status().isPresent();
    try {
      part.stop(PATIENCE);
      if (ran) screen.say(part.planned().name() + " has stopped");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public List<Status> statuses() {
    return parts.stream().flatMap(part -> part.status().stream()).toList();
  }

  private String notReady() {
    return String.join(
        ", ",
        parts.stream()
            .filter(part -> !part.ready().isDone())
            .map(part -> part.planned().name() + " (" + part.log() + ")")
            .toList());
  }

  private void watch(List<LogWatch> logs) {
    try {
      while (true) {
        for (LogWatch log : logs) log.look(screen, Instant.now());
        Thread.sleep(500);
      }
    } catch (IOException e) {
      screen.say("Logs are no longer watched: " + e.getMessage());
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
