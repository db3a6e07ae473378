package ai.aureeture.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Ids of the shape that Razorpay has: letters and digits. */
public final class Ids {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static String random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return letters(bytes, length);
  }

  /** Always the same for the same name. */
  public static String of(String name, int length) {
    try {
      return letters(MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8)), length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String letters(byte[] bytes, int length) {
    var id = new StringBuilder(length);
    for (int i = 0; i < length; i++) id.append(LETTERS.charAt((bytes[i] & 0xff) % 62));
    return id.toString();
  }
}
