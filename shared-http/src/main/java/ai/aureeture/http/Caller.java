package ai.aureeture.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind the request, as the verified token tells. */
@RequestScoped
public class Caller {
  private static final int LONGEST_NAME = 200;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  @Inject JsonWebToken token;
  @Inject SecurityIdentity identity;
  @Inject CurrentIdentityAssociation identities;

  /** The identity provider's user id. */
  public String id() {
    return token.getSubject();
  }

  /**
   * The name claim as one readable line, cleaned rather than refused: the person cannot send
   * another one. Null when the token has none.
   */
  public String name() {
    return TextRules.cleaned(text("name"), LONGEST_NAME);
  }

  /** The e-mail claim, trimmed; null when the token has none that looks like an address. */
  public String email() {
    var email = TextRules.trimmed(text("email"));
    return email == null || !ADDRESS.matcher(email).matches() || !TextRules.isLine(email)
        ? null
        : email;
  }

  /** Whether the identity provider has checked the address; false only where the token says so. */
  public boolean isEmailVerified() {
    Object claim = token.getClaim("email_verified");
    // Some providers send the word instead of the boolean.
    return !"false".equalsIgnoreCase(String.valueOf(claim));
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
    return token.getClaim(name) instanceof String text ? text : null;
  }
}
