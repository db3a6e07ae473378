package ai.aureeture.http.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.opentelemetry.context.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {
  private static final String SAMPLED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void stored_trace_becomes_current_again() {
    try (var _ = Traceparent.context(SAMPLED).makeCurrent()) {
      assertEquals(SAMPLED, Traceparent.current());
    }
    assertNull(Traceparent.current());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "00-nonsense", "00-00000000000000000000000000000000-0000000000000000-01"})
  void malformed_traceparent_is_no_trace(String traceparent) {
    assertEquals(Context.root(), Traceparent.context(traceparent));
  }
}
