package ai.aureeture.availability.adapter.inbound.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service records that is configured to record everything; the rule is every service's. */
@QuarkusTest
@TestProfile(RequestSamplingIT.AllTraces.class)
class RequestSamplingIT extends RunningService {
  @Inject Tracer tracer;

  @ParameterizedTest
  @EnumSource(SpanKind.class)
  void only_a_request_begins_a_trace(SpanKind kind) {
    var span = tracer.spanBuilder("any").setNoParent().setSpanKind(kind).startSpan();
    span.end();

    assertEquals(kind == SpanKind.SERVER, span.getSpanContext().isSampled());
  }

  /** Recorded, and exported to nowhere. */
  public static final class AllTraces implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.otel.traces.sampler", "parentbased_always_on",
          "quarkus.otel.traces.exporter", "none");
    }
  }
}
