package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.problems.ProblemBody;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A query parameter has one value: which of two is meant is never guessed. It stands before every
 * route, web sockets and webhooks included, and before authentication. No call of ours takes a list
 * in its query; the first that does gets its exception here.
 */
@Singleton
public class SingleParameters {
  // Ahead of filters that read a token from the query.
  private static final int FIRST = 2000;

  // Health and metrics are the framework's own, whose parameters may repeat.
  private static final String FRAMEWORK = "/q/";

  private final ObjectMapper json;

  SingleParameters(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext call) {
    var refusal = refusal(call);
    if (refusal.isEmpty()) {
      call.next();
      return;
    }
    call.response()
        .setStatusCode(refusal.get().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
        .end(body(refusal.get()));
  }

  private static Optional<Problem> refusal(RoutingContext call) {
    if (call.request().query() == null || call.normalizedPath().startsWith(FRAMEWORK)) {
      return Optional.empty();
    }
    try {
      return repeated(call.queryParams().entries())
          .map(name -> Problem.invalid(name, "must be given once"));
    } catch (RuntimeException malformed) {
      return Optional.of(Problem.of(400, "invalid-request", "The query cannot be read"));
    }
  }

  /** The first name that comes again, in whatever case: some readers do not tell cases apart. */
  private static Optional<String> repeated(List<Map.Entry<String, String>> parameters) {
    var names = new HashSet<String>();
    return parameters.stream()
        .map(Map.Entry::getKey)
        .filter(name -> !names.add(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private String body(Problem problem) {
    try {
      return json.writeValueAsString(ProblemBody.members(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
