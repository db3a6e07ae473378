package ai.aureeture.availability.adapter.in.rest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread on which large listings are worked out. */
@Singleton
class SlotsExecutor implements Executor {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
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
