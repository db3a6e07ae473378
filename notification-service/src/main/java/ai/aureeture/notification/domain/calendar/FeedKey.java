package ai.aureeture.notification.domain.calendar;

import ai.aureeture.notification.domain.Fingerprint;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a person's calendar feed: a program that has it reads their
 * sessions. It is shown once, when it is made; only its fingerprint is kept, by which it is known
 * again until they make a new one or revokes it.
 */
public record FeedKey(String secret) {
  /** 256 bits. */
  public static final int BYTES = 32;

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static FeedKey of(byte[] chance) {
    return new FeedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
  }

  /** Empty for what no key looks like. */
  public static Optional<FeedKey> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new FeedKey(text)) : Optional.empty();
  }

  /** SHA-256 in hex: a reader of the store cannot ask for the feed. */
  public String fingerprint() {
    return Fingerprint.of(secret);
  }

  /** Hides the secret from whatever prints it. */
  @Override
  public String toString() {
    return "FeedKey[***]";
  }
}
