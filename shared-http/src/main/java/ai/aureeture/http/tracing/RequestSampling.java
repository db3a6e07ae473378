package ai.aureeture.http.tracing;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;

/** Puts {@link RequestSampler} before the sampler that {@code OTEL_TRACES_SAMPLER} names. */
public final class RequestSampling implements AutoConfigurationCustomizerProvider {

  @Override
  public void customize(AutoConfigurationCustomizer sdk) {
    sdk.addSamplerCustomizer((configured, _) -> new RequestSampler(configured));
  }
}
