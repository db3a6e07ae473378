package ai.aureeture.http.warmup;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A computation that runs until it succeeds once; later subscribers receive the same item. */
public final class FirstItem {
  private FirstItem() {}

  /** A failure is not kept: the next subscriber starts another run. */
  public static <T> Uni<T> of(Supplier<Uni<T>> computation) {
    var item = new AtomicReference<T>();
    return Uni.createFrom()
        .deferred(() -> {
          var known = item.get();
          return known == null ? computation.get().invoke(item::set) : Uni.createFrom().item(known);
        });
  }
}
