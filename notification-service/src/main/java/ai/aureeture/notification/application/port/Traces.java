package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;

/** The traces of what callers asked for. */
public interface Traces {

  /**
   * Does stored work as a step of the trace that it follows from, and never as a part of what
   * happens to run now; empty, it belongs to no trace.
   *
   * @param trace a W3C {@code traceparent}
   * @param step what is done, in a few words without names or ids
   */
  Uni<Void> resume(Optional<String> trace, String step, Supplier<Uni<Void>> work);
}
