package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;

/** A backlog that is taken in, unless a test says it waits. */
public final class FakeConsumerLag implements ConsumerLag {
  private boolean waits;

  public void waits(boolean some) {
    waits = some;
  }

  @Override
  public Uni<Boolean> isTakenIn() {
    return Uni.createFrom().item(() -> !waits);
  }
}
