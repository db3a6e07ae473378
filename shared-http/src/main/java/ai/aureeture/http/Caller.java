package ai.aureeture.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind the request, as the verified token tells. */
@RequestScoped
public class Caller {
  @Inject JsonWebToken token;
  @Inject SecurityIdentity identity;
  @Inject CurrentIdentityAssociation identities;

  /** The identity provider's user id. */
  public String id() {
    return token.getSubject();
  }

  /** The name claim; null when the token has none that is plain text. */
  public String name() {
    return text("name");
  }

  /** The e-mail claim; null when the token has none that is plain text. */
  public String email() {
    return text("email");
  }

  public boolean isAdmin() {
    return identity.hasRole("admin");
  }

  public boolean isMentor() {
    return identity.hasRole("mentor");
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

  private String text(String name) {
    Object claim = token.getClaim(name);
    boolean isPlain =
        claim instanceof String text && text.chars().noneMatch(Character::isISOControl);
    return isPlain ? (String) claim : null;
  }
}
