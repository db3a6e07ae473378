package ai.aureeture.notification.application;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Several things at the same time, done when all are; of several failures the first counts. */
final class Together {
  private Together() {}

  static Uni<Void> all(List<Uni<Void>> things) {
    if (things.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Uni.join()
        .all(things)
        .andCollectFailures()
        .onFailure(CompositeException.class)
        .transform(several -> ((CompositeException) several).getCauses().getFirst())
        .replaceWithVoid();
  }
}
