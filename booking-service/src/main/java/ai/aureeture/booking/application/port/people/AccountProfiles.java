package ai.aureeture.booking.application.port.people;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** What the identity provider knows of people whose tokens do not name them. */
public interface AccountProfiles {

  /**
   * The person's profile, which may say nothing; empty where no provider can be asked. Fails with
   * UNAVAILABLE when the provider does not answer.
   *
   * @param accessToken the person's own, already verified
   */
  Uni<Optional<Profile>> find(String personId, String accessToken);

  /**
   * @param emailVerified whether the provider vouches for the address
   */
  record Profile(Optional<String> name, Optional<String> email, boolean emailVerified) {
    public static final Profile NOTHING = new Profile(Optional.empty(), Optional.empty(), false);

    public boolean isComplete() {
      return name.isPresent() && email.isPresent();
    }
  }
}
