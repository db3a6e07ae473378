package ai.aureeture.gateway.answers;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** The HTTP methods that the gateway takes. */
public final class AllowedMethods {
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  /** As the header {@code Allow} names them. */
  static final String HEADER = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  private AllowedMethods() {}

  public static boolean has(HttpMethod method) {
    return METHODS.contains(method);
  }
}
