package ai.aureeture.availability.adapter.inbound.rest.slots;

import java.util.concurrent.CompletableFuture;

/** A large listing that callers wait for. It is cancelled when the last of them leaves. */
final class SlotsComputation extends CompletableFuture<SlotsBody> {
  private int callers;

  /** False when it was cancelled: a further caller needs another computation. */
  synchronized boolean addCaller() {
    if (isCancelled()) {
      return false;
    }
    callers++;
    return true;
  }

  synchronized void removeCaller() {
    callers--;
    if (callers == 0) {
      cancel(false);
    }
  }
}
