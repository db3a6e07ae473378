package ai.aureeture.gateway.fallback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FallbacksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://platform.example", "http://10.0.0.7:4000", "https://platform.example/"})
  void a_fallback_is_a_server(String url) {
    assertEquals(URI.create(url), Fallbacks.checked("FALLBACK_URL", URI.create(url)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "platform.example:4000",
        "//platform.example",
        "ftp://platform.example",
        "https://platform.example/base",
        "https://platform.example?x=1",
        "https:/platform.example"
      })
  void anything_else_stops_the_start_and_names_the_variable(String url) {
    var refused =
        assertThrows(
            IllegalStateException.class, () -> Fallbacks.checked("FALLBACK_URL", URI.create(url)));
    assertTrue(refused.getMessage().startsWith("FALLBACK_URL must be"), refused.getMessage());
  }
}
