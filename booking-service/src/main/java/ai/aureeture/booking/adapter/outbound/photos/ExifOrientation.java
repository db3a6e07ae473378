package ai.aureeture.booking.adapter.outbound.photos;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held (Exif 2.32, tag 274): phones store the picture as the sensor saw it. The
 * tag goes with the rest of the file's metadata, so the pixels have to be turned.
 */
final class ExifOrientation {
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int UPRIGHT = 1;

  private ExifOrientation() {}

  /** 1 to 8; 1 where the JPEG does not tell. */
  static int of(byte[] jpeg) {
    try {
      var file = ByteBuffer.wrap(jpeg).position(2);
      while (file.remaining() > 4) {
        int marker = file.getShort() & 0xFFFF;
        int length = file.getShort() & 0xFFFF;
        if (marker == START_OF_SCAN || marker >>> 8 != 0xFF || length < 2) {
          return UPRIGHT;
        }
        int next = file.position() + length - 2;
        if (marker == APP1 && file.getInt() == 0x45786966) { // Exif
          return inTiff(file.slice(file.position() + 2, next - file.position() - 2));
        }
        file.position(next);
      }
      return UPRIGHT;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  private static int inTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    int entries = tiff.getShort() & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = tiff.position();
      if ((tiff.getShort() & 0xFFFF) == TAG) {
        int value = tiff.getShort(at + 8) & 0xFFFF;
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
      tiff.position(at + 12);
    }
    return UPRIGHT;
  }

  /** Turns a square of that side upright. */
  static AffineTransform upright(int orientation, int side) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, side, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, side, side);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, side);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, side, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, side, side);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, side);
      default -> new AffineTransform();
    };
  }
}
