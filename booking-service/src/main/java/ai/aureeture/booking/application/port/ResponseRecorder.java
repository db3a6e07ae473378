package ai.aureeture.booking.application.port;

import ai.aureeture.booking.application.port.IdempotencyStore.Acquired;
import ai.aureeture.booking.application.port.IdempotencyStore.Answer;
import ai.aureeture.booking.domain.session.Decision;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a request under a key will be answered, so that the code that saves its effect can keep the
 * answer in the same transaction. It travels in the subscription's context, as a trace id does: no
 * use case has to know that its request may come twice.
 *
 * @param answer empty for a decision that is only a step on the way
 */
public record ResponseRecorder(Acquired key, Function<Decision, Optional<Answer>> answer) {

  /** The work, with this recorder in its context. */
  public <T> Uni<T> goWith(Uni<T> work) {
    return work.withContext((same, context) -> {
      context.put(ResponseRecorder.class.getName(), this);
      return same;
    });
  }

  /** What is done with the recorder of the subscriber. */
  public static <T> Uni<T> ofCaller(Function<Optional<ResponseRecorder>, Uni<T>> work) {
    return Uni.createFrom()
        .context(context -> {
          ResponseRecorder none = null;
          return work.apply(
              Optional.ofNullable(context.getOrElse(ResponseRecorder.class.getName(), () -> none)));
        });
  }
}
