package ai.aureeture.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM that starts with the provider says of zones, beside databases written here. */
class NewestZoneRulesTest {
  private static final String WINTER = "2098-12-15T00:00:00Z";
  private static final JdkZones JDK = JdkZones.read();
  private static final String NEWER = "# version 2099z\nL America/Vancouver Canada/Pacific\n";

  @TempDir Path system;

  @BeforeEach
  void vancouver_has_given_up_winter_time() throws IOException {
    write("tzdata.zi", NEWER.getBytes());
    write("America/Vancouver", always("-07:00"));
    write("Europe/London", always("Z"));
    write("Antarctica/New_Place", always("+05:00"));
  }

  @Test
  void rule_newer_than_the_jdk_applies_to_every_name_of_the_zone() {
    assertEquals(
        List.of("-07:00", "-07:00"), offsets("America/Vancouver", "Canada/Pacific").subList(1, 3));
  }

  @Test
  void a_zone_that_is_new_is_known_and_one_without_a_file_is_the_jdks() {
    assertEquals(
        List.of("2099z of the operating system", "+05:00", "+05:30"),
        offsets("Antarctica/New_Place", "Asia/Kolkata"));
  }

  @Test
  void a_file_that_cannot_be_read_does_not_matter() throws IOException {
    write("America/Vancouver", new byte[] {'T', 'Z', 'i', 'f', '2', 0});
    assertEquals(List.of(jdks("America/Vancouver")), offsets("America/Vancouver").subList(1, 2));
  }

  @Test
  void the_version_may_be_in_a_file_of_its_own() throws IOException {
    Files.delete(system.resolve("tzdata.zi"));
    write("+VERSION", "2099z\n".getBytes());
    assertEquals(List.of("2099z of the operating system", "-07:00"), offsets("America/Vancouver"));
  }

  @Test
  void an_older_database_is_not_used() throws IOException {
    write("tzdata.zi", NEWER.replace("2099z", "2007a").getBytes());
    assertIsTheJdks();
  }

  @Test
  void database_of_the_jdks_own_version_is_not_used() throws IOException {
    write("tzdata.zi", NEWER.replace("2099z", JDK.version()).getBytes());
    assertIsTheJdks();
  }

  @Test
  void malformed_database_is_not_used() throws IOException {
    write("tzdata.zi", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertIsTheJdks();
  }

  @Test
  void database_without_files_is_not_used() throws IOException {
    Files.delete(system.resolve("Europe/London"));
    assertIsTheJdks();
  }

  @Test
  void none_at_all_does_not_matter() {
    system = system.resolve("nowhere");
    assertIsTheJdks();
  }

  private void assertIsTheJdks() {
    assertEquals(
        List.of(JDK.version() + " of the JDK", jdks("America/Vancouver")),
        offsets("America/Vancouver"));
  }

  private static String jdks(String zone) {
    return JDK.rules(zone).orElseThrow().getOffset(Instant.parse(WINTER)).getId();
  }

  /** The rules in force, then each zone's distance from UTC. */
  private List<String> offsets(String... zones) {
    try {
      var process =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              NewestZoneRules.JVM_OPTION,
              "-cp",
              System.getProperty("java.class.path"),
              Offsets.class.getName(),
              String.join(",", zones));
      process.environment().put("TZDIR", system.toString());
      var running = process.redirectErrorStream(true).start();
      var said = new String(running.getInputStream().readAllBytes());
      assertEquals(true, running.waitFor(10, TimeUnit.MINUTES));
      return said.lines().toList();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JVM that is looked at. */
  static final class Offsets {
    public static void main(String[] zones) {
      System.out.println(ZoneRulesSource.inForce());
      for (var zone : zones[0].split(",")) {
        System.out.println(ZoneId.of(zone).getRules().getOffset(Instant.parse(WINTER)));
      }
    }
  }

  private static byte[] always(String offset) {
    var rules = ZoneRules.of(ZoneOffset.of(offset));
    return ZoneFiles.of(rules, Instant.EPOCH, Instant.parse("2040-01-01T00:00:00Z"), "");
  }

  private void write(String name, byte[] content) throws IOException {
    var file = system.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
