package ai.aureeture.zones;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled zone of the operating system: RFC 9636, version 2 and later. The changes it lists are
 * followed by a rule for all later years, in its footer.
 */
final class TzifFile {
  private static final int MAGIC = 0x545A6966;
  private static final int RESERVED = 15;

  // Before this "time began" for some compilers; no date can be counted from there.
  private static final long EARLIEST = -(1L << 40);

  private final ByteBuffer data;

  private TzifFile(byte[] file) {
    data = ByteBuffer.wrap(file);
  }

  /**
   * @throws IllegalArgumentException when it is no such file, or says what {@link ZoneRules} cannot
   */
  static ZoneRules read(byte[] file) {
    try {
      return new TzifFile(file).rules();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException e) {
      throw new IllegalArgumentException("not readable", e);
    }
  }

  /** How much of each kind follows a header. */
  private record Counts(int ut, int standard, int leaps, int times, int types, int letters) {
    int bytes(int timeSize) {
      return times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standard + ut;
    }
  }

  private ZoneRules rules() {
    skip(header().bytes(Integer.BYTES));
    var counts = header();
    if (counts.leaps != 0 || counts.types == 0) {
      throw new IllegalArgumentException("counts leap seconds, or has no local time");
    }
    var times = new long[counts.times];
    for (int i = 0; i < times.length; i++) {
      times[i] = data.getLong();
    }
    var typeOf = new byte[counts.times];
    data.get(typeOf);
    var types = new ArrayList<LocalTimeType>();
    for (int i = 0; i < counts.types; i++) {
      types.add(new LocalTimeType(ZoneOffset.ofTotalSeconds(data.getInt()), data.get() != 0));
      data.get();
    }
    skip(counts.letters + counts.standard + counts.ut);
    return new ZoneHistory(periods(times, typeOf, types), footer()).rules();
  }

  private static List<Period> periods(long[] times, byte[] typeOf, List<LocalTimeType> types) {
    var periods = new ArrayList<>(List.of(new Period(Long.MIN_VALUE, types.getFirst())));
    for (int i = 0; i < times.length; i++) {
      var type = types.get(Byte.toUnsignedInt(typeOf[i]));
      if (times[i] < EARLIEST) {
        periods.set(0, new Period(Long.MIN_VALUE, type));
      } else if (!type.equals(periods.getLast().type())) {
        periods.add(new Period(times[i], type));
      }
    }
    return periods;
  }

  private Counts header() {
    if (data.getInt() != MAGIC || data.get() < '2') {
      throw new IllegalArgumentException("no TZif file of version 2 or later");
    }
    skip(RESERVED);
    return new Counts(
        data.getInt(), data.getInt(), data.getInt(), data.getInt(), data.getInt(), data.getInt());
  }

  private PosixTimeZone footer() {
    var rest = new byte[data.remaining()];
    data.get(rest);
    var text = new String(rest, US_ASCII);
    int end = text.indexOf('\n', 1);
    if (!text.startsWith("\n") || end < 0) {
      throw new IllegalArgumentException("no footer");
    }
    return PosixTimeZone.parse(text.substring(1, end));
  }

  private void skip(int bytes) {
    if (bytes < 0 || bytes > data.remaining()) {
      throw new IllegalArgumentException("too short");
    }
    data.position(data.position() + bytes);
  }
}
