package ai.aureeture.booking.adapter.outbound.photos;

/**
 * In how many scans a JPEG's pixels are stored, and whether the file goes to its end (ITU-T T.81,
 * annex B). A picture of several scans is held whole while it is read, and each scan goes over all
 * of it: a small file can so take much memory and time.
 */
record JpegScans(int count, boolean isWhole) {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  static JpegScans of(byte[] file) {
    int count = 0;
    int at = 2;
    while (at + 1 < file.length) {
      int marker = file[at] == (byte) 0xFF ? file[at + 1] & 0xFF : 0;
      if (marker == END_OF_IMAGE) {
        return new JpegScans(count, true);
      }
      if (marker == 0 || marker == 0xFF) {
        at++;
      } else if (isAlone(marker)) {
        at += 2;
      } else {
        count += marker == START_OF_SCAN ? 1 : 0;
        at += 2 + length(file, at + 2);
      }
    }
    return new JpegScans(count, false);
  }

  /** Of several scans, or of one. */
  boolean areSeveral() {
    return count > 1;
  }

  private static boolean isAlone(int marker) {
    return marker == 1 || marker >= 0xD0 && marker <= 0xD8;
  }

  private static int length(byte[] file, int at) {
    return at + 1 < file.length ? (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF : 0;
  }
}
