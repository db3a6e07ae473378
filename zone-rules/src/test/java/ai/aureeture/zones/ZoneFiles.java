package ai.aureeture.zones;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Writes what an operating system has of a zone: a TZif file of version 2. */
final class ZoneFiles {
  private ZoneFiles() {}

  /** With the changes in a stretch of time, and what holds from then on. */
  static byte[] of(ZoneRules rules, Instant from, Instant to, String footer) {
    var changes = new ArrayList<ZoneOffsetTransition>();
    var next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return of(rules, from, changes, footer);
  }

  private static byte[] of(
      ZoneRules rules, Instant from, List<ZoneOffsetTransition> changes, String footer) {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      header(out, 0, 1);
      type(out, rules, from);
      out.writeByte(0);
      header(out, changes.size(), changes.size() + 1);
      for (var change : changes) {
        out.writeLong(change.toEpochSecond());
      }
      for (int i = 1; i <= changes.size(); i++) {
        out.writeByte(i);
      }
      type(out, rules, from);
      for (var change : changes) {
        type(out, rules, change.getInstant());
      }
      out.writeByte(0);
      out.write(("\n" + footer + "\n").getBytes(US_ASCII));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void header(DataOutputStream out, int times, int types) throws IOException {
    out.write("TZif2".getBytes(US_ASCII));
    out.write(new byte[15]);
    for (int count : new int[] {0, 0, 0, times, types, 1}) {
      out.writeInt(count);
    }
  }

  private static void type(DataOutputStream out, ZoneRules rules, Instant at) throws IOException {
    out.writeInt(rules.getOffset(at).getTotalSeconds());
    out.writeBoolean(rules.isDaylightSavings(at));
    out.writeByte(0);
  }
}
