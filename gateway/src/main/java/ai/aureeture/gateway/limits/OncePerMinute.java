package ai.aureeture.gateway.limits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps callers from filling the log with what they can cause at will. */
final class OncePerMinute {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final AtomicLong last = new AtomicLong(System.nanoTime() - MINUTE);

  void run(Runnable action) {
    long now = System.nanoTime();
    long before = last.get();
    if (now - before >= MINUTE && last.compareAndSet(before, now)) {
      action.run();
    }
  }
}
