package ai.aureeture.notification.domain;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * The short names of time zones that browsers know in English, so that a mail names a zone as the
 * pages do. Any other zone is its offset, and so is one that shares its name with a better known
 * zone: {@code IST} is India's alone.
 */
final class ZoneNames {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ENGLISH);

  /** With their offsets in minutes. */
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("BST", 60),
          Map.entry("WET", 0),
          Map.entry("WEST", 60),
          Map.entry("CET", 60),
          Map.entry("CEST", 120),
          Map.entry("EET", 120),
          Map.entry("EEST", 180),
          Map.entry("IST", 330),
          Map.entry("AWST", 480),
          Map.entry("ACST", 570),
          Map.entry("ACDT", 630),
          Map.entry("AEST", 600),
          Map.entry("AEDT", 660),
          Map.entry("NZST", 720),
          Map.entry("NZDT", 780),
          Map.entry("HST", -600),
          Map.entry("AKST", -540),
          Map.entry("AKDT", -480),
          Map.entry("PST", -480),
          Map.entry("PDT", -420),
          Map.entry("MST", -420),
          Map.entry("MDT", -360),
          Map.entry("CST", -360),
          Map.entry("CDT", -300),
          Map.entry("EST", -300),
          Map.entry("EDT", -240));

  private ZoneNames() {}

  /** Such as {@code EDT}, {@code IST}, {@code GMT+5:45}. */
  static String of(ZonedDateTime at) {
    var name = NAME.format(at);
    var minutes = KNOWN.get(name);
    return minutes != null && minutes * 60 == at.getOffset().getTotalSeconds()
        ? name
        : OFFSET.format(at);
  }
}
