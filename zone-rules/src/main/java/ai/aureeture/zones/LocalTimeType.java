package ai.aureeture.zones;

import java.time.ZoneOffset;

/**
 * What a clock shows while nothing changes.
 *
 * @param offset from UTC
 * @param daylight whether that is called daylight saving time
 */
record LocalTimeType(ZoneOffset offset, boolean daylight) {

  boolean isBehind(LocalTimeType other) {
    return offset.getTotalSeconds() < other.offset.getTotalSeconds();
  }
}
