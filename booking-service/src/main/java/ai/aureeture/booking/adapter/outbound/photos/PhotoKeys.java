package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.domain.mentor.PhotoName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a store keeps a photo: below a name of its own for each mentor, whatever their id is. */
final class PhotoKeys {
  private PhotoKeys() {}

  /** {@code <64 hexadecimal digits>/<name>.jpg}. */
  static String of(String mentorId, PhotoName name) {
    return folderOf(mentorId) + "/" + name.value() + ".jpg";
  }

  static String folderOf(String mentorId) {
    try {
      var id = mentorId.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
