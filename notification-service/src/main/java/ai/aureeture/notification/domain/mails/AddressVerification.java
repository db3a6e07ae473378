package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The proof that an e-mail address belongs to a person whose identity provider does not vouch for
 * it. It begins with the first mail that is held back for the address, asks by a mail with a link,
 * and ends when the person opens the link; from then on mails go out.
 *
 * @param tokens the ones that may still be used, newest last
 * @param lastMailId the verification mail that the newest token is in; null before the first
 * @param verifiedAt null until the address is verified
 */
public record AddressVerification(
    String personId,
    String address,
    List<IssuedToken> tokens,
    String lastMailId,
    Instant lastIssuedAt,
    Instant verifiedAt) {
  /** At most one verification mail a person and address in this time. */
  public static final Duration BETWEEN_MAILS = Duration.ofHours(6);

  public static final Duration TOKEN_LIFETIME = Duration.ofDays(3);

  /** Of a mail that was tried several times any copy may have arrived. */
  private static final int MOST_TOKENS = 4;

  /** A token as it is stored. */
  public record IssuedToken(String fingerprint, Instant expiresAt) {}

  public static AddressVerification begin(String personId, String address) {
    return new AddressVerification(personId, normalized(address), List.of(), null, null, null);
  }

  /** Addresses that differ in case only are one. */
  public static String normalized(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  public boolean isOf(Person person) {
    return personId.equals(person.id())
        && person.email() != null
        && address.equals(normalized(person.email()));
  }

  public boolean isVerified() {
    return verifiedAt != null;
  }

  /** Whether this verification mail may go out now; one that is tried again always may. */
  public boolean mayIssueFor(String mailId, Instant now) {
    return !isVerified()
        && (lastMailId == null
            || lastMailId.equals(mailId)
            || !now.isBefore(lastIssuedAt.plus(BETWEEN_MAILS)));
  }

  /** With one more token, for this verification mail; unchanged when it may not go out. */
  public AddressVerification issuing(VerificationToken token, String mailId, Instant now) {
    if (!mayIssueFor(mailId, now)) {
      return this;
    }
    var kept = new ArrayList<>(tokens);
    kept.add(new IssuedToken(token.fingerprint(), now.plus(TOKEN_LIFETIME)));
    var newest = kept.subList(Math.max(0, kept.size() - MOST_TOKENS), kept.size());
    return new AddressVerification(personId, address, List.copyOf(newest), mailId, now, null);
  }

  public boolean hasIssued(VerificationToken token) {
    return tokens.stream().anyMatch(issued -> issued.fingerprint().equals(token.fingerprint()));
  }

  /** The person has opened the link: verified, unless the token has expired. */
  public AddressVerification openedWith(VerificationToken token, Instant now) {
    boolean valid =
        tokens.stream()
            .filter(issued -> issued.fingerprint().equals(token.fingerprint()))
            .anyMatch(issued -> now.isBefore(issued.expiresAt()));
    return !isVerified() && valid
        ? new AddressVerification(personId, address, tokens, lastMailId, lastIssuedAt, now)
        : this;
  }
}
