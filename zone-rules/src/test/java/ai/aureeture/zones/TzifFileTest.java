package ai.aureeture.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TzifFileTest {
  private static final JdkZones JDK = JdkZones.read();
  private static final Instant FROM = Instant.EPOCH;
  private static final Instant OF_THIS_CENTURY = Instant.parse("2001-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");

  static Stream<String> zones() {
    return JDK.ids().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("zones")
  void every_zone_is_read_as_it_was_written(String id) {
    var rules = JDK.rules(id).orElseThrow();
    assertSame(rules, TzifFile.read(ZoneFiles.of(rules, FROM, TO, "")));
  }

  /** Their authors agree on all facts of their time when their versions are equal. */
  @ParameterizedTest
  @MethodSource("zones")
  void every_file_of_this_system_says_what_the_jdk_says(String id) {
    var system = SystemZones.newerThan("", Path.of("/usr/share/zoneinfo"));
    assumeTrue(system.filter(zones -> zones.version().equals(JDK.version())).isPresent());
    system.get().rules(id).ifPresent(rules -> assertSame(JDK.rules(id).orElseThrow(), rules));
  }

  @Test
  void truncated_or_altered_file_is_refused() {
    var file =
        ZoneFiles.of(
            JDK.rules("Europe/London").orElseThrow(), FROM, TO, "GMT0BST,M3.5.0/1,M10.5.0");
    for (int length = 0; length < file.length; length++) {
      var part = Arrays.copyOf(file, length);
      assertThrows(IllegalArgumentException.class, () -> TzifFile.read(part), "of " + length);
    }
    var firstVersion = file.clone();
    firstVersion[4] = 0;
    assertThrows(IllegalArgumentException.class, () -> TzifFile.read(firstVersion));
  }

  private static void assertSame(ZoneRules expected, ZoneRules actual) {
    var last = FROM;
    for (var at = FROM; at.isBefore(TO); at = at.plus(Duration.ofHours(163))) {
      assertEquals(expected.getOffset(at), actual.getOffset(at), at.toString());
    }
    while (last.isBefore(TO)) {
      var next = expected.nextTransition(last);
      var isOver = next == null || !next.getInstant().isBefore(TO);
      if (isOver) {
        break;
      }
      assertEquals(next, actual.nextTransition(last));
      last = next.getInstant();
      // A file says less than the JDK of how a zone changed its standard time; it is long ago.
      if (last.isAfter(OF_THIS_CENTURY)) {
        assertEquals(
            expected.isDaylightSavings(last), actual.isDaylightSavings(last), last.toString());
      }
    }
  }
}
