package ai.aureeture.booking.domain;

/**
 * The mentor or the student of a session, as known when the slot was held.
 *
 * @param id the identity provider's user id
 * @param timezone the IANA zone this person reads times in
 * @param emailVerified false when the identity provider does not vouch for the address
 */
public record Person(String id, String name, String email, String timezone, boolean emailVerified) {
  public static final String ERASED_NAME = "Erased";
  public static final String ERASED_EMAIL = "erased@invalid";

  /** A person whose address the identity provider vouches for. */
  public Person(String id, String name, String email, String timezone) {
    this(id, name, email, timezone, true);
  }

  /** Nobody any more: the id alone is left, a pseudonym. */
  Person erased() {
    return new Person(id, ERASED_NAME, ERASED_EMAIL, timezone);
  }

  boolean isErased() {
    return equals(erased());
  }
}
