package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The proof that an e-mail address belongs to a person whose identity provider does not vouch for
 * it. It begins with the first mail that is held back for the address, asks by a mail with a link,
 * and ends when the person opens the link; from then on mails go out.
 *
 * @param tokens the ones that may still be used, newest last
 * @param lastMail the verification mail that the newest token is in; empty before the first
 * @param verifiedAt empty until the address is verified
 */
public record AddressVerification(
    String personId,
    String address,
    List<IssuedToken> tokens,
    Optional<LastMail> lastMail,
    Optional<Instant> verifiedAt) {
  /** At most one verification mail a person and address in this time. */
  public static final Duration BETWEEN_MAILS = Duration.ofHours(6);

  public static final Duration TOKEN_LIFETIME = Duration.ofDays(3);

  /** Of a mail that was tried several times any copy may have arrived. */
  private static final int MOST_TOKENS = 4;

  /** A token as it is stored. */
  public record IssuedToken(String fingerprint, Instant expiresAt) {}

  /**
   * @param id of the mail
   * @param issuedAt when its newest token was
   */
  public record LastMail(String id, Instant issuedAt) {
    private boolean allows(String mailId, Instant now) {
      return id.equals(mailId) || !now.isBefore(issuedAt.plus(BETWEEN_MAILS));
    }
  }

  public static AddressVerification begin(String personId, String address) {
    return new AddressVerification(
        personId, normalized(address), List.of(), Optional.empty(), Optional.empty());
  }

  /** Addresses that differ in case only are one. */
  public static String normalized(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  public boolean isOf(Person person) {
    return personId.equals(person.id()) && address.equals(normalized(person.email()));
  }

  public boolean isVerified() {
    return verifiedAt.isPresent();
  }

  /** Whether this verification mail may go out now; one that is tried again always may. */
  public boolean mayIssueFor(String mailId, Instant now) {
    return !isVerified() && lastMail.map(last -> last.allows(mailId, now)).orElse(true);
  }

  /** With one more token, for this verification mail; unchanged when it may not go out. */
  public AddressVerification issuing(VerificationToken token, String mailId, Instant now) {
    if (!mayIssueFor(mailId, now)) {
      return this;
    }
    var kept = new ArrayList<>(tokens);
    kept.add(new IssuedToken(token.fingerprint(), now.plus(TOKEN_LIFETIME)));
    var newest = kept.subList(Math.max(0, kept.size() - MOST_TOKENS), kept.size());
    var lastMail = new LastMail(mailId, now);
    return new AddressVerification(
        personId, address, List.copyOf(newest), Optional.of(lastMail), Optional.empty());
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
        ? new AddressVerification(personId, address, tokens, lastMail, Optional.of(now))
        : this;
  }
}
