package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/** How large a picture may be, in pixels: known from the file's head before any pixel is read. */
final class PixelLimits {
  private static final long MOST = 40_000_000;

  /** Of a JPEG that may have several scans, which takes 6 bytes a pixel outside of the heap. */
  private static final long MOST_AT_ONCE = 16_000_000;

  private static final int LONGEST_SIDE = 20_000;

  private PixelLimits() {}

  /** Refuses with PHOTO_TOO_LARGE. */
  static void check(int width, int height, boolean isReadAtOnce) {
    long most = isReadAtOnce ? MOST_AT_ONCE : MOST;
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > most) {
      throw new SessionRefused(
          Reason.PHOTO_TOO_LARGE,
          "This picture has too many pixels; %d megapixels are the most"
              .formatted(most / 1_000_000));
    }
  }
}
