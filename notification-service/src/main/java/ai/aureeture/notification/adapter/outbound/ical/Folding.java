package ai.aureeture.notification.adapter.outbound.ical;

import java.util.stream.Collectors;

/**
 * Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1). The library counts
 * characters instead, and so makes too long lines of most of the world's names.
 */
final class Folding {
  private static final int MOST_OCTETS = 75;

  private Folding() {}

  /**
   * @param text unfolded, with CRLF at the end of every line
   */
  static String of(String text) {
    return text.lines().map(Folding::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String fold(String line) {
    var folded = new StringBuilder();
    int used = 0;
    for (int c : line.codePoints().toArray()) {
      int octets = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (used + octets > MOST_OCTETS) {
        folded.append("\r\n ");
        used = 1;
      }
      folded.appendCodePoint(c);
      used += octets;
    }
    return folded.toString();
  }
}
