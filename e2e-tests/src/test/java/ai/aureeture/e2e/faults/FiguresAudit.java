package ai.aureeture.e2e.faults;

import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The figures of all mentors as analytics-service has them from the events, against the same
 * counted from booking-service's tables. A line each: {@code 2026-12-01 paid 41}.
 */
record FiguresAudit(Operator operator, BookingDatabase database) {
  private static final int HALF_A_YEAR = 182;
  private static final Set<String> MADE_OF_OTHERS =
      Set.of("bookedRate", "conversion", "reschedulingRate", "jitsiInsteadRate", "secondsToPay");

  private static final Set<String> TOLD_BY_AVAILABILITY = Set.of("listed", "listedAndBooked");

  static FiguresAudit of(TheSystem system) {
    return new FiguresAudit(Operator.of(system), BookingDatabase.of(system));
  }

  /** Waits until what happened last is counted; prints how much was compared. */
  void awaitAgreement() {
    var first = LocalDate.now().minusDays(HALF_A_YEAR);
    var last = LocalDate.now().plusDays(HALF_A_YEAR);
    await("the figures agree with the database")
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() -> {
          var counted = new TreeSet<>(database.figuresByDay(first, last));
          assertFalse(counted.isEmpty(), "there is something to compare");
          assertEquals(text(counted), text(figures(first, last)));
        });
    System.out.printf("  analytics: %d figures, the database's own%n", figures(first, last).size());
  }

  private SortedSet<String> figures(LocalDate first, LocalDate last) {
    return operator
        .platformFigures(first, last)
        .path("days")
        .valueStream()
        .flatMap(FiguresAudit::lines)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> lines(JsonNode day) {
    var date = day.path("date").asText();
    return day.path("figures")
        .propertyStream()
        .flatMap(FiguresAudit::amounts)
        .map(figure -> date + " " + figure);
  }

  private static Stream<String> amounts(Entry<String, JsonNode> figure) {
    var name = figure.getKey();
    var value = figure.getValue();
    if (MADE_OF_OTHERS.contains(name) || TOLD_BY_AVAILABILITY.contains(name)) return Stream.empty();
    if (value.isArray()) {
      return value
          .valueStream()
          .map(amount ->
              "%s %s %d"
                  .formatted(
                      name, amount.path("currency").asText(), amount.path("minor").asLong()));
    }
    return value.asLong() != 0 ? Stream.of(name + " " + value.asLong()) : Stream.empty();
  }

  private static String text(Collection<String> lines) {
    return String.join("\n", lines);
  }
}
