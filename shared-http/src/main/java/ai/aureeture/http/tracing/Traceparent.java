package ai.aureeture.http.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trace context of work that is stored now and done later, as the W3C writes it in the header
 * of that name.
 */
public final class Traceparent {
  private static final String HEADER = "traceparent";

  private Traceparent() {}

  /** That of the current span; null outside of any. */
  public static @Nullable String current() {
    var headers = new HashMap<String, String>();
    W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
    return headers.get(HEADER);
  }

  /** A context whose span it names; the root context where it is null or malformed. */
  public static Context context(@Nullable String traceparent) {
    return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, READER);
  }

  private static final TextMapGetter<String> READER =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
          return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
          return key.equals(HEADER) ? traceparent : null;
        }
      };
}
