package ai.aureeture.booking.adapter.inbound.rest.callers;

import ai.aureeture.booking.application.port.people.AccountProfiles.Profile;
import java.util.Optional;

/**
 * The caller's account at the identity provider, as far as it is known.
 *
 * @param emailVerified whether the identity provider vouches for the address; means nothing without
 */
public record Account(
    String id, Optional<String> name, Optional<String> email, boolean emailVerified) {
  /** What a person is called whom nothing names. */
  public static final String UNNAMED = "Student";

  /** What the token says goes before what the provider says when it is asked. */
  Account completedBy(Profile profile) {
    return new Account(
        id,
        name.or(profile::name),
        email.or(profile::email),
        email.isPresent() ? emailVerified : profile.emailVerified());
  }

  public Account orNamed(String otherwise) {
    return new Account(id, name.or(() -> Optional.of(otherwise)), email, emailVerified);
  }
}
