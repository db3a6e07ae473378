package ai.aureeture.gateway.signin;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How a request may say who sends it, besides its {@code Authorization} header. */
@ConfigMapping(prefix = "sign-in")
interface SignInSettings {
  /** The cookie whose value is a bearer token; without it no cookie signs anyone in. */
  Optional<String> cookie();
}
