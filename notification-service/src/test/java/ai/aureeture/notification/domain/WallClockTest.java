package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-03-14T18:00:00Z | Asia/Kolkata     | Sun, 14 March 2027, 11:30 pm – Mon, 15 March"
            + " 2027, 12:30 am IST",
        "2027-03-14T18:00:00Z | America/New_York | Sun, 14 March 2027, 2:00 – 3:00 pm EDT",
        "2027-03-14T15:30:00Z | America/New_York | Sun, 14 March 2027, 11:30 am – 12:30 pm EDT",
        "2027-03-14T06:30:00Z | America/New_York | Sun, 14 March 2027, 1:30 am EST – 3:30 am EDT",
        "2027-11-07T05:30:00Z | America/New_York | Sun, 7 November 2027, 1:30 am EDT – 1:30 am EST",
        "2027-03-14T18:00:00Z | Asia/Kathmandu   | Sun, 14 March 2027, 11:45 pm – Mon, 15 March"
            + " 2027, 12:45 am GMT+5:45",
        "2027-12-31T23:30:00Z | Europe/London    | Fri, 31 December 2027, 11:30 pm – Sat, 1 January"
            + " 2028, 12:30 am GMT",
        "2027-03-14T18:00:00Z | UTC              | Sun, 14 March 2027, 6:00 – 7:00 pm UTC",
      })
  void an_hour_reads_as_on_the_pages_of_its_reader(String start, String zone, String text) {
    var from = Instant.parse(start);

    assertEquals(text, WallClock.range(from, from.plusSeconds(3600), ZoneId.of(zone)));
  }

  /** The pages' format.test.ts has the same. */
  @ParameterizedTest
  @CsvSource({
    "2027-07-01T12:00:00Z, Asia/Kolkata, IST",
    "2027-07-01T12:00:00Z, America/New_York, EDT",
    "2027-07-01T12:00:00Z, America/Los_Angeles, PDT",
    "2027-07-01T12:00:00Z, Europe/London, BST",
    "2027-07-01T12:00:00Z, Europe/Paris, CEST",
    "2027-01-01T12:00:00Z, Europe/Helsinki, EET",
    "2027-01-01T12:00:00Z, Australia/Sydney, AEDT",
    "2027-01-01T12:00:00Z, Pacific/Auckland, NZDT",
    "2027-07-01T12:00:00Z, Asia/Shanghai, GMT+8",
    "2027-07-01T12:00:00Z, Asia/Tokyo, GMT+9",
    "2027-01-01T12:00:00Z, Asia/Jerusalem, GMT+2",
    "2027-07-01T12:00:00Z, Asia/Kathmandu, GMT+5:45",
  })
  void a_zone_is_named_as_on_the_pages(Instant at, ZoneId zone, String name) {
    assertTrue(WallClock.moment(at, zone).endsWith(" " + name), WallClock.moment(at, zone));
  }
}
