package ai.aureeture.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosixTimeZoneTest {

  /** Zones whose rule has not changed for years, read from the footers of their files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "America/Los_Angeles PST8PDT,M3.2.0,M11.1.0",
        "Europe/London GMT0BST,M3.5.0/1,M10.5.0",
        "Europe/Dublin IST-1GMT0,M10.5.0,M3.5.0/1",
        "America/Nuuk <-02>2<-01>,M3.5.0/-1,M10.5.0/0",
        "Australia/Lord_Howe <+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
        "Australia/Sydney AEST-10AEDT,M10.1.0,M4.1.0/3",
        "Asia/Jerusalem IST-2IDT,M3.4.4/26,M10.5.0",
        "Africa/Cairo EET-2EEST,M4.5.5/0,M10.5.4/24",
        "America/Santiago <-04>4<-03>,M9.1.6/24,M4.1.6/24",
        "Asia/Beirut EET-2EEST,M3.5.0/0,M10.5.0/0",
        "Asia/Kolkata IST-5:30",
        "Asia/Kathmandu <+0545>-5:45",
        "Etc/GMT+12 <-12>12"
      })
  void zone_agrees_with_the_jdk(String zone, String text) {
    var rules = JdkZones.read().rules(zone).orElseThrow();
    var posix = PosixTimeZone.parse(text);
    for (int year = 2030; year < 2070; year++) {
      var start = LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
      var expected = new ArrayList<ZoneOffsetTransition>();
      var next = rules.nextTransition(start);
      while (next != null && next.getDateTimeBefore().getYear() == year) {
        expected.add(next);
        next = rules.nextTransition(next.getInstant());
      }
      assertEquals(expected, posix.changesIn(year));
    }
  }

  @Test
  void days_of_the_year_never_count_the_leap_day() {
    var tehran = PosixTimeZone.parse("<+0330>-3:30<+0430>,J79/24,J263/24");
    for (int year : List.of(2027, 2028)) {
      assertEquals(
          List.of(LocalDateTime.of(year, 3, 21, 0, 0), LocalDateTime.of(year, 9, 21, 0, 0)),
          tehran.changesIn(year).stream().map(ZoneOffsetTransition::getDateTimeBefore).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PST8PDT",
        "PST8PDT,M3.2.0",
        "PST8PDT,M13.2.0,M11.1.0",
        "PST8PDT,M3.2.7,M11.1.0",
        "PST8PDT,59,300",
        "PST8PDT,M2.5.0/25,M11.1.0",
        "P8",
        ",",
        "PST"
      })
  void rule_that_does_not_hold_for_every_year_is_refused(String text) {
    assertThrows(RuntimeException.class, () -> PosixTimeZone.parse(text));
  }
}
