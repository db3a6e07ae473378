package ai.aureeture.http.requests;

import ai.aureeture.http.problems.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses with 406, before the call has any effect, a caller who does not accept the type that the
 * method's or its class's {@code @Produces} names. What produces no named type, such as a webhook,
 * answers everyone. The framework itself compares types only when the method has already run.
 */
public class ContentNegotiation {
  private static final MediaType NONE = new MediaType();

  private final Map<Method, MediaType> produced = new ConcurrentHashMap<>();

  @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
  public void refuseOtherTypes(
      ContainerRequestContext call, ResourceInfo resource, HttpServerRequest request) {
    var type = produced.computeIfAbsent(resource.getResourceMethod(), ContentNegotiation::typeOf);
    if (type.equals(NONE) || !request.headers().contains(HttpHeaders.ACCEPT)) {
      return;
    }
    if (!accepts(call, type)) {
      throw Problem.of(406, "not-acceptable", "Only " + type + " can be had here");
    }
    // What is accepted is settled here: the framework's own comparison must agree.
    request.headers().set(HttpHeaders.ACCEPT, type.toString());
  }

  private static boolean accepts(ContainerRequestContext call, MediaType type) {
    try {
      return new AcceptedTypes(call.getAcceptableMediaTypes()).include(type);
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  private static MediaType typeOf(Method method) {
    return Optional.ofNullable(method.getAnnotation(Produces.class))
        .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
        .map(named -> MediaType.valueOf(named.value()[0]))
        .orElse(NONE);
  }
}
