package ai.aureeture.images;

import java.util.zip.CRC32;

/** A file of an image, its content as a checksum. */
record ImageFile(long checksum, boolean executable) {
  ImageFile(byte[] content, boolean executable) {
    this(checksum(content), executable);
  }

  private static long checksum(byte[] content) {
    var sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }
}
