package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-03-14T18:00:00Z | Asia/Kolkata     | Sun 14 March 2027, 23:30 - Mon 15 March 2027,"
            + " 00:30 (India Standard Time, Asia/Kolkata)",
        "2027-03-14T18:00:00Z | America/New_York | Sun 14 March 2027, 14:00 - 15:00 (Eastern"
            + " Daylight Time, America/New_York)",
        "2027-03-14T06:30:00Z | America/New_York | Sun 14 March 2027, 01:30 Eastern Standard Time -"
            + " 03:30 Eastern Daylight Time (America/New_York)",
        "2027-11-07T05:30:00Z | America/New_York | Sun 7 November 2027, 01:30 Eastern Daylight Time"
            + " - 01:30 Eastern Standard Time (America/New_York)",
        "2027-03-14T18:00:00Z | Asia/Kathmandu   | Sun 14 March 2027, 23:45 - Mon 15 March 2027,"
            + " 00:45 (Nepal Time, Asia/Kathmandu)",
        "2027-12-31T23:30:00Z | Europe/London    | Fri 31 December 2027, 23:30 - Sat 1 January"
            + " 2028, 00:30 (Greenwich Mean Time, Europe/London)",
        "2027-03-14T18:00:00Z | UTC              | Sun 14 March 2027, 18:00 - 19:00 (Coordinated"
            + " Universal Time, UTC)",
      })
  void an_hour_reads_as_the_readers_clock_shows_it(String start, String zone, String text) {
    var from = Instant.parse(start);

    assertEquals(text, WallClock.range(from, from.plusSeconds(3600), ZoneId.of(zone)));
  }
}
