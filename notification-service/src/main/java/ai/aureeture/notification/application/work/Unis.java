package ai.aureeture.notification.application.work;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Several things at the same time, done when all are; of several failures the first counts. */
public final class Unis {
  private Unis() {}

  public static Uni<Void> all(List<Uni<Void>> things) {
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
