package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * The mentor or the student of a session, as known when the slot was held.
 *
 * @param id the identity provider's user id
 * @param timezone the IANA zone this person reads times in
 * @param emailVerified false when the identity provider does not vouch for the address
 * @param timezoneNamed whether the student named this zone with the booking; false where another
 *     one stands in for it, and for mentors, whose zone is their schedule's
 */
public record Person(
    String id,
    String name,
    String email,
    String timezone,
    boolean emailVerified,
    boolean timezoneNamed) {
  public static final String ERASED_NAME = "Erased";
  public static final String ERASED_EMAIL = "erased@invalid";

  /** Stands for the address of a person who has none; no mail goes to it. */
  public static final String NO_EMAIL = "none@invalid";

  /** The same without name and address: the id alone is left, a pseudonym. */
  public Person erased() {
    return new Person(id, ERASED_NAME, ERASED_EMAIL, timezone, true, false);
  }

  /** The address, unless it is not known. */
  public Optional<String> knownEmail() {
    return Optional.of(email).filter(address -> !address.equals(NO_EMAIL));
  }

  /** Whether name and address are gone. */
  public boolean isErased() {
    return equals(erased());
  }
}
