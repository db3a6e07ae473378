package ai.aureeture.booking.domain;

/**
 * The mentor or the student of a session, as known when the slot was held.
 *
 * @param id the identity provider's user id
 * @param timezone the IANA zone this person reads times in
 */
public record Person(String id, String name, String email, String timezone) {
  public static final String ERASED_NAME = "Erased";
  public static final String ERASED_EMAIL = "erased@invalid";

  /** Nobody any more: the id alone is left, a pseudonym. */
  Person erased() {
    return new Person(id, ERASED_NAME, ERASED_EMAIL, timezone);
  }

  boolean isErased() {
    return equals(erased());
  }
}
