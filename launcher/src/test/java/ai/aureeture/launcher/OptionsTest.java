package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.supervision.Refusal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  private static final Path ROOT = Path.of("/repository");

  @Test
  void without_options_everything_is_at_its_usual_place() {
    assertEquals(new Options(ROOT.resolve(".data"), false, 5001, 5002), parse(Map.of()));
  }

  @Test
  void options_are_taken_in_any_order() {
    Options options = parse(Map.of(), "--port", "6001", "--fresh", "--data", "/elsewhere");
    assertEquals(new Options(Path.of("/elsewhere"), true, 6001, 5002), options);
  }

  @Test
  void relative_folder_is_resolved_from_the_callers_directory() {
    assertEquals(Path.of("/home/other/b"), parse(Map.of(), "--data", "../other/b").data());
  }

  @Test
  void ports_come_from_the_environment_and_the_option_goes_first() {
    var environment = Map.of("GATEWAY_PORT", "7001", "SANDBOX_PORT", "7002");
    assertEquals(7001, parse(environment).gatewayPort());
    assertEquals(7002, parse(environment).sandboxPort());
    assertEquals(8001, parse(environment, "--port", "8001").gatewayPort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "50 01"})
  void invalid_port_is_refused_with_its_name(String text) {
    var refusal = assertThrows(Refusal.class, () -> parse(Map.of("SANDBOX_PORT", text)));
    assertTrue(refusal.getMessage().startsWith("SANDBOX_PORT"), refusal.getMessage());
  }

  @Test
  void unknown_options_missing_values_and_one_port_for_two_are_refused() {
    assertThrows(Refusal.class, () -> parse(Map.of(), "--frehs"));
    assertThrows(Refusal.class, () -> parse(Map.of(), "--data"));
    assertThrows(Refusal.class, () -> parse(Map.of(), "--port", ""));
    assertThrows(Refusal.class, () -> parse(Map.of(), "--port", "5002"));
  }

  private static Options parse(Map<String, String> environment, String... arguments) {
    return Options.parse(arguments, environment, ROOT, Path.of("/home/me"));
  }
}
