package ai.aureeture.booking.application;

import ai.aureeture.booking.domain.SessionRefused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Work that is due: eight pieces at a time, so that one slow answer delays no other. */
public final class DueWork {
  private static final Logger LOG = Logger.getLogger(DueWork.class);
  private static final int AT_ONCE = 8;

  private DueWork() {}

  public static <T> Uni<Void> each(Uni<List<T>> due, Function<T, Uni<?>> work) {
    return due.onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUni(work::apply)
        .merge(AT_ONCE)
        .onItem()
        .ignoreAsUni();
  }

  /** What fails by itself is told, and stays due; the others have their turn. */
  public static <T> Uni<Void> eachByItself(Uni<List<T>> due, Function<T, Uni<?>> work) {
    return each(
        due,
        one ->
            work.apply(one)
                .replaceWithVoid()
                .onFailure(failure -> !SessionRefused.isOutage(failure))
                .recoverWithUni(fault -> {
                  LOG.errorf(fault, "booking=%s could not be seen to", one);
                  return Uni.createFrom().voidItem();
                }));
  }
}
