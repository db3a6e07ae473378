package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Fingerprint;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the link of a verification mail: the person who has it reads the mail of that
 * address. It is written into one mail; only its fingerprint is stored.
 */
public record VerificationToken(String secret) {
  /** 256 bits. */
  public static final int BYTES = 32;

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static VerificationToken of(byte[] random) {
    return new VerificationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Empty for text that cannot be a token. */
  public static Optional<VerificationToken> parse(String text) {
    return SHAPE.matcher(text).matches()
        ? Optional.of(new VerificationToken(text))
        : Optional.empty();
  }

  public String fingerprint() {
    return Fingerprint.of(secret);
  }

  /** Hides the secret from logs. */
  @Override
  public String toString() {
    return "VerificationToken[***]";
  }
}
