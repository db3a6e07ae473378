package ai.aureeture.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "FORMER_MONGODB_URI",
          "mongodb://former/platform",
          "ADMIN_TOKEN",
          "token",
          "SERVICE_SECRET",
          "secret");

  @Test
  void nothing_is_changed_without_apply() {
    assertTrue(of("sessions").dryRun());
    assertFalse(of("sessions --apply").dryRun());
  }

  @Test
  void omitted_values_have_their_defaults() {
    var options = of("mentors");
    assertEquals(60, options.sessionMinutes());
    assertEquals(Optional.empty(), options.serverZone());
    assertEquals(Path.of("import-mentors.csv"), options.report());
    assertEquals("http://localhost:8081", options.bookingAddress());
    assertFalse(options.overwrite());
  }

  @Test
  void everything_can_be_said() {
    var options =
        of("availability --overwrite --server-zone Asia/Kolkata --session-minutes 45 --report r");
    assertEquals(45, options.sessionMinutes());
    assertEquals(Optional.of(ZoneId.of("Asia/Kolkata")), options.serverZone());
    assertEquals(Path.of("r"), options.report());
    assertTrue(options.overwrite());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everything",
        "sessions --appply",
        "sessions --server-zone IST?",
        "sessions --server-zone",
        "sessions --session-minutes 1",
        "sessions --session-minutes many"
      })
  void malformed_options_are_refused(String line) {
    assertThrows(IllegalArgumentException.class, () -> of(line));
  }

  @Test
  void addresses_and_token_must_be_set() {
    assertThrows(
        IllegalArgumentException.class, () -> Options.of(new String[] {"mentors"}, Map.of()));
    var withoutSecret = new HashMap<>(ENVIRONMENT);
    withoutSecret.remove("SERVICE_SECRET");
    assertThrows(
        IllegalArgumentException.class, () -> Options.of(new String[] {"mentors"}, withoutSecret));
    assertThrows(IllegalArgumentException.class, () -> Options.of(new String[0], ENVIRONMENT));
  }

  private static Options of(String line) {
    return Options.of(line.split(" "), ENVIRONMENT);
  }
}
