package ai.aureeture.notification.domain;

import ai.aureeture.notification.domain.mails.AddressVerification;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Someone who is told: as the booking knew them when the event happened.
 *
 * @param name empty where a mail is not to say it
 * @param email of a domain that is reserved for it where booking knows no address
 * @param timezone IANA name of the zone this person reads times in
 * @param emailVerified false when the address is only what the person wrote: see {@link
 *     AddressVerification}
 */
public record Person(
    String id, Optional<String> name, String email, String timezone, boolean emailVerified) {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final String NOBODYS_EMAIL = "erased@invalid";
  private static final String NOBODYS_DOMAIN = "@invalid";
  private static final String UNKNOWN_EMAIL = "none@invalid";

  /** The same person, reading times in another zone. */
  public Person in(String otherTimezone) {
    return new Person(id, name, email, otherTimezone, emailVerified);
  }

  public Person withoutName() {
    return new Person(id, Optional.empty(), email, timezone, emailVerified);
  }

  /** Whether this person is known no more: booking then tells an address that reaches no person. */
  public boolean isErased() {
    return email.equals(NOBODYS_EMAIL);
  }

  /**
   * Whether a mail can reach them; booking writes the reserved domain where it knows no address.
   */
  public boolean hasAddress() {
    return !email.endsWith(NOBODYS_DOMAIN);
  }

  /** The address as others may see it; empty when booking knows none. */
  public Optional<String> knownEmail() {
    return Optional.of(email).filter(known -> !known.equals(UNKNOWN_EMAIL));
  }

  /** The zone to show times in; UTC when the name is unknown, and the text then says UTC. */
  public ZoneId zone() {
    try {
      return ZoneId.of(timezone);
    } catch (DateTimeException unknown) {
      return UTC;
    }
  }

  /** The name on one line, safe for a subject or a header. */
  public String displayName() {
    return name.map(known -> OneLine.of(known, 80))
        .filter(line -> !line.isEmpty())
        .orElse("your counterpart");
  }

  /** The address as the log may show it. */
  public String maskedEmail() {
    int at = email.indexOf('@');
    return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
  }
}
