package ai.aureeture.http.requests;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An {@code Accept} header as RFC 9110, section 12.5.1, has it. */
final class AcceptedTypes {
  private static final Comparator<MediaType> BY_EXACTNESS =
      Comparator.comparing((MediaType range) -> !range.isWildcardType())
          .thenComparing(range -> !range.isWildcardSubtype());

  private final List<MediaType> ranges;

  AcceptedTypes(List<MediaType> ranges) {
    this.ranges = ranges;
  }

  /**
   * The one that the caller likes best: the nearest range that covers a type says how much. Of two
   * alike it is the first; empty when none has a weight above zero.
   */
  Optional<MediaType> best(List<MediaType> types) {
    return types.stream()
        .filter(type -> weightOf(type) > 0)
        .reduce((one, other) -> weightOf(other) > weightOf(one) ? other : one);
  }

  private double weightOf(MediaType type) {
    return ranges.stream()
        .filter(range -> range.isCompatible(type))
        .max(BY_EXACTNESS)
        .map(AcceptedTypes::weight)
        .orElse(ranges.isEmpty() ? 1.0 : 0.0);
  }

  private static double weight(MediaType range) {
    try {
      return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
