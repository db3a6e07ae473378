package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.domain.mentor.MentorSearch.Order;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a list of mentors is sorted by before their ids, each with an index.
 *
 * @param columns of mentor_listing
 * @param types of their values in a cursor
 */
record SortKey(List<String> columns, List<String> types) {

  static SortKey of(Order order) {
    return switch (order) {
      // The place is compared under the collation that orders.
      case NAME -> new SortKey(List.of("l.name collate name_order"), List.of("text"));
      case NEXT -> new SortKey(List.of("l.next_free_at"), List.of("timestamptz"));
      case PRICE ->
          new SortKey(List.of("l.price_group", "l.price_minor"), List.of("text", "bigint"));
      case RATING -> new SortKey(List.of("(-l.rating)"), List.of("numeric"));
    };
  }

  /** As one value that {@code chr(10)} separates. */
  String asTexts() {
    return columns.stream()
        .map("cast(%s as text)"::formatted)
        .collect(Collectors.joining(" || chr(10) || "));
  }

  String values(List<String> texts) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> "cast(%s as %s)".formatted(texts.get(i), types.get(i)))
        .collect(Collectors.joining(", "));
  }
}
