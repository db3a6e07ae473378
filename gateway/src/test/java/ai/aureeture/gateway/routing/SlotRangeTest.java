package ai.aureeture.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotRangeTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    ",",
    "2027-03-01,",
    ",2027-03-17",
    "2027-03-01,2027-03-15",
    "2027-03-01T00:00:00Z,2027-03-15T01:00:00Z",
    "2027-03-01T00:00:00 05:30,2027-03-14",
    "2027-06-01,2027-03-01"
  })
  void range_of_two_weeks_is_short(String start, String end) {
    assertFalse(isLong(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    ",2027-03-26",
    "2027-03-01,2027-03-17",
    "2027-03-01T00:00:00Z,2027-06-01",
    "2027-03-01,2027-06-01T00:00:00+05:30",
    "+999999999-12-31,2027-03-02T00:00",
    "2027-03-01,soon",
    "'',2027-03-02"
  })
  void longer_or_unreadable_range_is_long(String start, String end) {
    assertTrue(isLong(start, end));
  }

  private static boolean isLong(String start, String end) {
    var query = MultiMap.caseInsensitiveMultiMap();
    if (start != null) {
      query.set("startDate", start);
    }
    if (end != null) {
      query.set("endDate", end);
    }
    return SlotRange.isLong(query, NOW);
  }
}
