package ai.aureeture.events.session;

import ai.aureeture.events.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One of the two people of a session, as known when its slot was taken; only an erasure changes it.
 *
 * @param id the identity provider's user id (a token's {@code sub}): any text, so escape it
 * @param name as the person is called
 * @param email where mails for the person go
 * @param timezone IANA name of the zone this person reads times in, for this session; it stays when
 *     the person is erased
 * @param emailVerified false when the address is only what the person wrote: no text that a person
 *     wrote may be mailed to it before its owner has confirmed it. Absent means true
 * @param timezoneNamed true for a student who named this zone with the booking; absent where
 *     another one, such as the mentor's, stands in for it, for mentors, and once the person is
 *     erased
 */
public record Person(
    String id,
    @Personal String name,
    @Personal String email,
    String timezone,
    @Personal @Nullable Boolean emailVerified,
    @Nullable Boolean timezoneNamed) {

  /** A person whose address the identity provider vouches for. */
  public Person(String id, String name, String email, String timezone) {
    this(id, name, email, timezone, null, null);
  }
}
