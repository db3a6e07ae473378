package ai.aureeture.http.requests;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** An {@code Accept} header as RFC 9110, section 12.5.1, has it. */
final class AcceptedTypes {
  private static final Comparator<MediaType> BY_EXACTNESS =
      Comparator.comparing((MediaType range) -> !range.isWildcardType())
          .thenComparing(range -> !range.isWildcardSubtype());

  private final List<MediaType> ranges;

  AcceptedTypes(List<MediaType> ranges) {
    this.ranges = ranges;
  }

  /** Whether the nearest range that covers the type gives it a weight above zero. */
  boolean include(MediaType type) {
    return ranges.stream()
        .filter(range -> range.isCompatible(type))
        .max(BY_EXACTNESS)
        .map(range -> weight(range) > 0)
        .orElse(ranges.isEmpty());
  }

  private static double weight(MediaType range) {
    try {
      return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
