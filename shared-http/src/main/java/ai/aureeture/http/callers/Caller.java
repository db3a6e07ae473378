package ai.aureeture.http.callers;

import ai.aureeture.http.problems.Problem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person behind the request, as the verified token tells, in the roles that {@link ActiveRole}
 * leaves them.
 */
@RequestScoped
public class Caller {
  @Inject JsonWebToken token;
  @Inject SecurityIdentity identity;
  @Inject CurrentIdentityAssociation identities;

  /** The identity provider's user id. */
  public String id() {
    return token.getSubject();
  }

  /** The name claim as one readable line; null when the token has none. */
  public String name() {
    return PersonClaims.name(token.getClaim("name"));
  }

  /** The e-mail claim, trimmed; null when the token has none that looks like an address. */
  public String email() {
    return PersonClaims.email(token.getClaim("email"));
  }

  /** Whether the identity provider has checked the address; false only where the token says so. */
  public boolean isEmailVerified() {
    return PersonClaims.isVerified(token.getClaim("email_verified"));
  }

  /** The token itself, for the identity provider that issued it and for services of this system. */
  public String accessToken() {
    return token.getRawToken();
  }

  public boolean isAdmin() {
    return identity.hasRole("admin");
  }

  public boolean isMentor() {
    return identity.hasRole("mentor");
  }

  public boolean isStudent() {
    return identity.hasRole("student");
  }

  /**
   * This caller with a verified token, at an address that is open to everyone and therefore does
   * not look at tokens by itself. Fails with what is answered with 401 where there is none.
   */
  public Uni<Caller> signedIn() {
    return identities
        .getDeferredIdentity()
        .invoke(known -> {
          if (known.isAnonymous()) {
            throw new UnauthorizedException();
          }
          identities.setIdentity(known);
        })
        .replaceWith(this);
  }

  /** Lets only {@code personId} pass, and admins. */
  public void mustBe(String personId, Supplier<Problem> otherwise) {
    if (!isAdmin() && !Objects.equals(id(), personId)) {
      throw otherwise.get();
    }
  }
}
