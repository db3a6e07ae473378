package ai.aureeture.http.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestSamplerTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CALLER = "00-" + TRACE + "-b7ad6b7169203331-";

  @ParameterizedTest
  @CsvSource({
    "SERVER, RECORD_AND_SAMPLE",
    "CLIENT, DROP",
    "CONSUMER, DROP",
    "PRODUCER, DROP",
    "INTERNAL, DROP"
  })
  void only_a_request_begins_a_trace(SpanKind kind, SamplingDecision expected) {
    assertEquals(expected, decision(Sampler.alwaysOn(), Context.root(), kind));
  }

  @ParameterizedTest
  @CsvSource({"01, RECORD_AND_SAMPLE", "00, DROP"})
  void child_span_follows_its_parents_decision(String flags, SamplingDecision expected) {
    for (var kind : SpanKind.values()) {
      var parent = Traceparent.context(CALLER + flags);
      assertEquals(expected, decision(Sampler.alwaysOn(), parent, kind));
    }
  }

  @Test
  void nothing_is_recorded_that_the_configured_sampler_drops() {
    var asked = Traceparent.context(CALLER + "01");
    var off = Sampler.alwaysOff();
    assertEquals(SamplingDecision.DROP, decision(off, asked, SpanKind.SERVER));
    assertEquals(SamplingDecision.DROP, decision(off, Context.root(), SpanKind.SERVER));
  }

  @Test
  void the_sdk_finds_it_as_a_service() {
    var found = ServiceLoader.load(AutoConfigurationCustomizerProvider.class).findFirst();
    assertInstanceOf(RequestSampling.class, found.orElseThrow());
  }

  private static SamplingDecision decision(Sampler configured, Context parent, SpanKind kind) {
    return new RequestSampler(configured)
        .shouldSample(parent, TRACE, "any", kind, Attributes.empty(), List.of())
        .getDecision();
  }
}
