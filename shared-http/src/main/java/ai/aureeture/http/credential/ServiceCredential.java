package ai.aureeture.http.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * By what a service knows that another one of this system calls: a bearer token (RFC 6750) in a
 * header of its own, since {@code Authorization} may carry the token of a person. The filter is
 * made before the settings can be read, so it needs a proxy of this.
 */
@ApplicationScoped
public class ServiceCredential {
  public static final String HEADER = "Service-Authorization";
  private static final String SCHEME = "Bearer ";

  private final ServiceCredentialSettings settings;

  ServiceCredential(ServiceCredentialSettings settings) {
    this.settings = settings;
  }

  /** The value of {@link #HEADER} in a call of this service. */
  public String value() {
    return SCHEME + settings.secret();
  }

  /**
   * Whether a caller may know what this service knows. Takes the same time wherever a wrong value
   * differs.
   *
   * @param value of {@link #HEADER}; null where it is missing
   */
  public boolean accepts(@Nullable String value) {
    return value != null
        && settings
            .all()
            .anyMatch(secret ->
                MessageDigest.isEqual((SCHEME + secret).getBytes(UTF_8), value.getBytes(UTF_8)));
  }
}
