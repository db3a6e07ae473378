package ai.aureeture.http.metrics;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Requests that are refused before a route has them are counted under one address. Quarkus would
 * take theirs as it came: some hundred made-up ones use up the addresses that it counts, and the
 * secret in that of a calendar feed would be read in the metrics.
 */
@Singleton
public class UnmatchedRequests {
  private static final int BEFORE_ALL_THAT_REFUSES = 3000;
  private static final String OTHER = "/other";

  void register(@Observes Filters filters) {
    filters.register(this::name, BEFORE_ALL_THAT_REFUSES);
  }

  // The address of a route that has the request by then is not replaced.
  private void name(RoutingContext call) {
    var metric = HttpRequestMetric.getRequestMetric(call);
    if (metric != null) {
      call.addHeadersEndHandler(_ -> {
        if (isRefused(call)) {
          metric.setTemplatePath(OTHER);
        }
      });
    }
    call.next();
  }

  private static boolean isRefused(RoutingContext call) {
    return call.response().getStatusCode() >= 400 || call.request().method() == HttpMethod.OPTIONS;
  }
}
