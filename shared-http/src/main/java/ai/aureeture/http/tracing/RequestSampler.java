package ai.aureeture.http.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Lets a trace begin with a request only: a span that a timer, a poll or the reading of a queue
 * begins without one is never recorded, and nor is what follows from it. Of all other spans the
 * configured sampler decides.
 */
final class RequestSampler implements Sampler {
  private final Sampler configured;

  RequestSampler(Sampler configured) {
    this.configured = configured;
  }

  @Override
  public SamplingResult shouldSample(
      Context parent,
      String traceId,
      String name,
      SpanKind kind,
      Attributes attributes,
      List<LinkData> links) {
    var caller = Span.fromContext(parent).getSpanContext();
    boolean mayBeRecorded = caller.isValid() ? caller.isSampled() : kind == SpanKind.SERVER;
    return mayBeRecorded
        ? configured.shouldSample(parent, traceId, name, kind, attributes, links)
        : SamplingResult.drop();
  }

  @Override
  public String getDescription() {
    return "RequestSampler{" + configured.getDescription() + "}";
  }
}
