package ai.aureeture.booking.adapter.outbound.photos;

import java.util.Set;

/**
 * In how many scans a JPEG's pixels are stored, and whether the file goes to its end (ITU-T T.81,
 * annex B). A picture that may have several scans is held whole while it is read, and each scan
 * goes over all of it: a small file can so take much memory and time.
 *
 * @param mayBeSeveral by its frame and its first scan, since the file may end after that one
 */
record JpegScans(int count, boolean mayBeSeveral, boolean isWhole) {
  private static final int BASELINE = 0xC0;
  private static final int EXTENDED = 0xC1;
  private static final int LAST_FRAME = 0xCF;
  private static final Set<Integer> BETWEEN_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  static JpegScans of(byte[] file) {
    int count = 0;
    int components = 0;
    boolean mayBeSeveral = false;
    int at = 2;
    while (at + 1 < file.length) {
      int marker = file[at] == (byte) 0xFF ? file[at + 1] & 0xFF : 0;
      if (marker == END_OF_IMAGE) {
        return new JpegScans(count, mayBeSeveral, true);
      }
      if (marker == 0 || marker == 0xFF) {
        at++;
      } else if (isAlone(marker)) {
        at += 2;
      } else {
        if (isFrame(marker)) {
          components = byteAt(file, at + 9);
          mayBeSeveral |= marker != BASELINE && marker != EXTENDED;
        } else if (marker == START_OF_SCAN) {
          count++;
          mayBeSeveral |= byteAt(file, at + 4) < components || count > 1;
        }
        at += 2 + length(file, at + 2);
      }
    }
    return new JpegScans(count, mayBeSeveral, false);
  }

  private static boolean isAlone(int marker) {
    return marker == 1 || marker >= 0xD0 && marker <= 0xD8;
  }

  private static boolean isFrame(int marker) {
    return marker >= BASELINE && marker <= LAST_FRAME && !BETWEEN_FRAMES.contains(marker);
  }

  private static int length(byte[] file, int at) {
    return byteAt(file, at) << 8 | byteAt(file, at + 1);
  }

  private static int byteAt(byte[] file, int at) {
    return at < file.length ? file[at] & 0xFF : 0;
  }
}
