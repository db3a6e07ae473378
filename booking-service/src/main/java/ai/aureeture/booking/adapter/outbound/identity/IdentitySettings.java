package ai.aureeture.booking.adapter.outbound.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the identity provider tells who a person is; with neither, it is not asked. */
@ConfigMapping(prefix = "booking.identity")
interface IdentitySettings {

  /** Goes before Clerk's API. */
  Optional<String> userInfoUrl();

  Optional<String> clerkSecretKey();
}
