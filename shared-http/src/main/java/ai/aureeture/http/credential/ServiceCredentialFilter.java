package ai.aureeture.http.credential;

import ai.aureeture.http.problems.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses calls of {@code /internal} without the {@link ServiceCredential}. It looks at the address
 * of the method that was found, not at the one that was asked for, which can be spelt in many ways.
 */
@Singleton
public class ServiceCredentialFilter {
  private static final Logger LOG = Logger.getLogger(ServiceCredentialFilter.class);

  private final ServiceCredential credential;

  ServiceCredentialFilter(ServiceCredential credential) {
    this.credential = credential;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var address = path(resource.getResourceClass()) + path(resource.getResourceMethod());
    if (isInternal(address)
        && !credential.accepts(request.getHeaderString(ServiceCredential.HEADER))) {
      LOG.warnf("Refused %s %s: no valid service credential", request.getMethod(), address);
      throw Problem.of(
          401, "service-unauthenticated", "Only services of this system may call this address");
    }
  }

  private static boolean isInternal(String address) {
    return address.equals("/internal") || address.startsWith("/internal/");
  }

  private static String path(AnnotatedElement element) {
    var path = element.getAnnotation(Path.class);
    var words = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
    return words.isEmpty() ? "" : "/" + words;
  }
}
