package ai.aureeture.availability.adapter.inbound.rest.slots;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread on which large listings are worked out. */
@Singleton
class SlotsExecutor implements Executor {
  /** Those that wait for it; further ones are rejected. */
  static final int MOST_WAITING = 64;

  private final ExecutorService thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("large-slot-listings").factory());

  @Override
  public void execute(Runnable task) {
    thread.execute(task);
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
