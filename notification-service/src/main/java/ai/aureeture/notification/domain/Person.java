package ai.aureeture.notification.domain;

import ai.aureeture.notification.domain.mails.AddressVerification;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Someone who is told: as the booking knew them when the event happened.
 *
 * @param timezone IANA name of the zone this person reads times in
 * @param emailVerified false when the address is only what the person wrote: see {@link
 *     AddressVerification}
 */
public record Person(String id, String name, String email, String timezone, boolean emailVerified) {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final String NOBODYS_EMAIL = "erased@invalid";
  private static final String NOBODYS_DOMAIN = "@invalid";
  private static final String UNKNOWN_EMAIL = "none@invalid";

  /** The same person, reading times in another zone. */
  public Person in(String otherTimezone) {
    return new Person(id, name, email, otherTimezone, emailVerified);
  }

  public Person withoutName() {
    return new Person(id, null, email, timezone, emailVerified);
  }

  /** Whether this person is known no more: booking then tells an address that reaches no person. */
  public boolean isErased() {
    return NOBODYS_EMAIL.equals(email);
  }

  /**
   * Whether a mail can reach them; booking writes the reserved domain where it knows no address.
   */
  public boolean hasAddress() {
    return email != null && !email.endsWith(NOBODYS_DOMAIN);
  }

  /** The address as others may see it; null when booking knows none. */
  public String knownEmail() {
    return UNKNOWN_EMAIL.equals(email) ? null : email;
  }

  /** The zone to show times in; UTC when the name is unknown, and the text then says UTC. */
  public ZoneId zone() {
    try {
      return timezone == null ? UTC : ZoneId.of(timezone);
    } catch (DateTimeException unknown) {
      return UTC;
    }
  }

  /** The name on one line, safe for a subject or a header. */
  public String displayName() {
    var line = OneLine.of(name, 80);
    return line.isEmpty() ? "your counterpart" : line;
  }

  /** The address as the log may show it. */
  public String maskedEmail() {
    int at = email == null ? -1 : email.indexOf('@');
    return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
  }
}
