package ai.aureeture.http.requests;

import static java.util.stream.Collectors.joining;

import ai.aureeture.http.problems.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses with 406, before the call has any effect, a caller who accepts none of the types that the
 * method's or its class's {@code @Produces} names; of several the best liked one is sent. What
 * produces no named type, such as a webhook, answers everyone. The framework itself compares types
 * only when the method has already run.
 */
public class ContentNegotiation {
  private final Map<Method, List<MediaType>> produced = new ConcurrentHashMap<>();

  @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
  public void refuseOtherTypes(
      ContainerRequestContext call, ResourceInfo resource, HttpServerRequest request) {
    var types = produced.computeIfAbsent(resource.getResourceMethod(), ContentNegotiation::typesOf);
    if (types.isEmpty() || !request.headers().contains(HttpHeaders.ACCEPT)) {
      return;
    }
    var best = best(call, types);
    if (best.isEmpty()) {
      var names = types.stream().map(MediaType::toString).collect(joining(" or "));
      throw Problem.of(406, "not-acceptable", "Only " + names + " can be had here");
    }
    // What is accepted is settled here: the framework's own comparison must agree.
    request.headers().set(HttpHeaders.ACCEPT, best.get().toString());
  }

  private static Optional<MediaType> best(ContainerRequestContext call, List<MediaType> types) {
    try {
      return new AcceptedTypes(call.getAcceptableMediaTypes()).best(types);
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static List<MediaType> typesOf(Method method) {
    return Optional.ofNullable(method.getAnnotation(Produces.class))
        .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
        .map(named -> Arrays.stream(named.value()).map(MediaType::valueOf).toList())
        .orElse(List.of());
  }
}
