package ai.aureeture.availability.adapter.inbound.rest.slots;

import io.smallrye.mutiny.Multi;
import java.util.Optional;

/** Two streams in one that does not wait for the second to end. */
final class MergedStreams {
  private MergedStreams() {}

  /** The items of both, until those of the first have all come. A failure of either ends it. */
  static <T> Multi<T> untilEndOf(Multi<T> first, Multi<T> second) {
    return Multi.createBy()
        .merging()
        .streams(
            first.map(Optional::of).onCompletion().continueWith(Optional.empty()),
            second.map(Optional::of))
        .select()
        .first(Optional::isPresent)
        .map(Optional::orElseThrow);
  }
}
