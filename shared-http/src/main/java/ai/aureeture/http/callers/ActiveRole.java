package ai.aureeture.http.callers;

import ai.aureeture.http.problems.Problem;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets a person whose token has several roles act in one of them: the header {@code x-active-role}
 * names it, for one request. Without the header, or with an empty one, all roles hold. Roles are
 * compared as they are written; one that the token lacks is answered with 403 {@code forbidden}.
 */
@ApplicationScoped
public class ActiveRole implements SecurityIdentityAugmentor {
  static final String HEADER = "x-active-role";

  /** After {@link PersonLimit}: a refused request counts too. */
  @Override
  public int priority() {
    return TokenRules.PRIORITY - 2;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    var call = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    var role = Optional.ofNullable(call).flatMap(asked -> wanted(asked.request()));
    if (role.isEmpty() || !(identity.getPrincipal() instanceof JsonWebToken)) {
      return Uni.createFrom().item(identity);
    }
    if (identity.hasRole(role.get())) {
      return Uni.createFrom().item(with(Set.of(role.get()), identity));
    }
    // The code that lets sockets open asks isHeld; no mapper of ours could answer here.
    return PersonLimit.isHandshake(call)
        ? Uni.createFrom().item(with(Set.of(), identity))
        : Uni.createFrom().failure(refusal());
  }

  /** Whether the caller has the role that the request names; true where it names none. */
  public static boolean isHeld(HttpServerRequest request, SecurityIdentity identity) {
    return wanted(request).map(identity::hasRole).orElse(true);
  }

  /** A header that comes twice is one list (RFC 9110 section 5.3), which is the name of no role. */
  private static Optional<String> wanted(HttpServerRequest request) {
    return Optional.of(String.join(",", request.headers().getAll(HEADER)).strip())
        .filter(role -> !role.isEmpty());
  }

  private static SecurityIdentity with(Set<String> roles, SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(roles)
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addPermissionChecker(identity::checkPermission)
        .build();
  }

  private static Problem refusal() {
    return Problem.of(
        403, "forbidden", "Your account does not have the role that x-active-role names");
  }
}
