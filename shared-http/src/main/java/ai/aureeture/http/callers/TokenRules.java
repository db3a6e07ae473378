package ai.aureeture.http.callers;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a Clerk session token must fulfil beyond signature, issuer and time: made for one of our
 * origins ({@code azp}, where present) and not a half-finished sign-in ({@code sts}). See Clerk's
 * "Manual JWT verification".
 */
@ApplicationScoped
public class TokenRules implements SecurityIdentityAugmentor {
  static final int PRIORITY = 10;

  private static final Pattern ID = Pattern.compile("[!-~]{1,128}");

  private final Optional<List<String>> allowedOrigins;

  TokenRules(
      @ConfigProperty(name = "aureeture.auth.allowed-origins")
          Optional<List<String>> allowedOrigins) {
    this.allowedOrigins = allowedOrigins;
  }

  @Override
  public int priority() {
    return PRIORITY;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token && !accepted(token)
        ? Uni.createFrom().failure(new AuthenticationFailedException())
        : Uni.createFrom().item(identity);
  }

  private boolean accepted(JsonWebToken token) {
    String origin = token.getClaim("azp");
    boolean ours =
        origin == null || allowedOrigins.isEmpty() || allowedOrigins.get().contains(origin);
    return ours && isId(token.getSubject()) && !"pending".equals(token.getClaim("sts"));
  }

  /** What every store and every log takes as it is. */
  private static boolean isId(String subject) {
    return subject != null && ID.matcher(subject).matches();
  }
}
