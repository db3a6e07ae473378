package ai.aureeture.gateway.limits;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory the bodies of all open requests may take together. */
final class BodyMemory {
  private final long limit;
  private final AtomicLong used = new AtomicLong();

  BodyMemory(long limit) {
    this.limit = limit;
  }

  /** False, and nothing taken, when so much is not left. */
  boolean take(long bytes) {
    if (used.addAndGet(bytes) <= limit) {
      return true;
    }
    release(bytes);
    return false;
  }

  void release(long bytes) {
    used.addAndGet(-bytes);
  }
}
