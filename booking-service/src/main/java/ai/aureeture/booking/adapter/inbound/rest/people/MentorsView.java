package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.port.people.MentorListings.Page;
import ai.aureeture.booking.application.port.people.MentorListings.Place;
import ai.aureeture.booking.domain.mentor.MentorSearch.Order;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record MentorsView(
    List<MentorView> mentors,
    @Nullable String nextCursor,
    @Schema(description = "How many there are on all pages") long total,
    @Schema(
            description =
                "No mentor with these filters has all of the words: these have similar ones")
        boolean similar) {
  private static final String SIMILAR = "~";
  // As PostgreSQL writes it, whose offsets are less than 16 hours; then a date that exists.
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?"
              + "[+-](0\\d|1[0-5])(:\\d\\d)?");
  private static final DateTimeFormatter EXISTING =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
          .appendPattern("[XXX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern PRICE = Pattern.compile("\\d{1,15}");
  private static final Pattern RATING = Pattern.compile("-?\\d(\\.\\d{1,30})?");

  static MentorsView of(Page page) {
    return new MentorsView(
        page.mentors().stream().map(MentorView::of).toList(),
        page.next().map(MentorsView::cursor).orElse(null),
        page.total(),
        page.isSimilar());
  }

  /**
   * The place of a cursor that belongs to that order: its name, the key and the id, a line each.
   */
  static Place place(String cursor, Order order) {
    var lines = List.of(cursor.split("\n", -1));
    // By name, as they were before there were other orders.
    if (lines.size() == 2 && order == Order.NAME) {
      return checked(new Place(order, false, lines.subList(0, 1), lines.getLast()));
    }
    var head = lines.getFirst();
    boolean isSimilar = head.endsWith(SIMILAR);
    if (!head.equals(MentorQuery.word(order) + (isSimilar ? SIMILAR : ""))) {
      throw new IllegalArgumentException("Not a cursor of this order");
    }
    return checked(
        new Place(order, isSimilar, lines.subList(1, lines.size() - 1), lines.getLast()));
  }

  private static Place checked(Place place) {
    var key = place.key();
    boolean isOurs =
        switch (place.order()) {
          case NAME -> key.size() == 1;
          case NEXT -> key.size() == 1 && isTime(key.getFirst());
          case PRICE -> key.size() == 2 && PRICE.matcher(key.getLast()).matches();
          case RATING -> key.size() == 1 && RATING.matcher(key.getFirst()).matches();
        };
    boolean hasZero =
        place.mentorId().indexOf('\0') >= 0 || key.stream().anyMatch(it -> it.indexOf('\0') >= 0);
    if (!isOurs || hasZero) {
      throw new IllegalArgumentException("Not a cursor of ours");
    }
    return place;
  }

  private static boolean isTime(String key) {
    try {
      return key.equals("infinity")
          || TIME.matcher(key).matches() && OffsetDateTime.parse(key, EXISTING).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String cursor(Place place) {
    var lines = new ArrayList<>(place.key());
    lines.add(place.mentorId());
    if (place.isSimilar() || place.order() != Order.NAME) {
      lines.addFirst(MentorQuery.word(place.order()) + (place.isSimilar() ? SIMILAR : ""));
    }
    return PageRequest.cursor(String.join("\n", lines));
  }
}
