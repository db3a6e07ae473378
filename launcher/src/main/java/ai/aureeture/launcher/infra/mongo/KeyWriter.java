package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Writes values one after the other. Equal values, as numbers of different types may be, have equal
 * bytes; no value's bytes begin with those of another, so that each can be turned round for a
 * descending field. Only the order of documents, arrays and binary data is not MongoDB's.
 */
final class KeyWriter {
  private static final int END = 0x01;

  /** Greater than the first byte of any value, ascending or descending. */
  private static final int LAST = 0xFF;

  private final KeyBytes out = new KeyBytes();

  static Key of(Object value) {
    return new KeyWriter().value(value, true).key();
  }

  KeyWriter value(Object value, boolean ascending) {
    int start = out.size();
    write(value);
    if (!ascending) out.invert(start);
    return this;
  }

  private void write(Object value) {
    ValueKind kind = ValueKind.of(value);
    out.put(kind.tag());
    switch (kind) {
      case MIN_KEY, NULL, MAX_KEY -> {}
      case NUMBER -> number((Number) value);
      case STRING -> text((String) value);
      case DOCUMENT -> document((Document) value);
      case ARRAY -> {
        for (Object element : (Collection<?>) value) write(element);
        out.put(END);
      }
      case BINARY -> {
        byte[] data = ((BinData) value).getData();
        out.put(data.length, 4);
        out.put(data);
      }
      case UUID -> {
        out.put(((UUID) value).getMostSignificantBits(), 8);
        out.put(((UUID) value).getLeastSignificantBits(), 8);
      }
      case OBJECT_ID -> out.put(((ObjectId) value).toByteArray());
      case BOOLEAN -> out.put((Boolean) value ? 1 : 0);
      case DATE -> out.put(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE, 8);
      case LEGACY_UUID, TIMESTAMP, REGULAR_EXPRESSION, OTHER -> text(value.toString());
    }
  }

  /** Before every value of a kind; after each, where the order descends. */
  KeyWriter kind(ValueKind kind, boolean ascending) {
    return put(ascending ? kind.tag() : ~(kind.tag() - 1));
  }

  /** After every value of a kind; before each, where the order descends. */
  KeyWriter afterKind(ValueKind kind, boolean ascending) {
    return put(ascending ? kind.tag() + 1 : ~(kind.tag() + 1));
  }

  /** After everything that begins with what is written. */
  KeyWriter last() {
    return put(LAST);
  }

  /** A value that was written, ascending, by another. */
  KeyWriter encoded(Key value, boolean ascending) {
    int start = out.size();
    out.put(value.bytes());
    if (!ascending) out.invert(start);
    return this;
  }

  KeyWriter copy() {
    KeyWriter copy = new KeyWriter();
    copy.out.put(out);
    return copy;
  }

  KeyWriter all(byte[] some) {
    out.put(some);
    return this;
  }

  Key key() {
    return out.key();
  }

  private KeyWriter put(int one) {
    out.put(one);
    return this;
  }

  /** As a double, which orders all numbers, then what a long has beyond it. */
  private void number(Number number) {
    double asDouble = number.doubleValue() + 0.0;
    long bits = Double.doubleToLongBits(asDouble);
    out.put(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE, 8);
    long rest = number instanceof Long exact ? exact - (long) asDouble : 0;
    out.put(rest + 0x8000, 2);
  }

  /** In the order of {@link String#compareTo}: of UTF-16 units, not of code points. */
  private void text(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit <= 1) {
        out.put(1);
        out.put(unit + 1);
      } else if (unit < 0x80) {
        out.put(unit);
      } else if (unit < 0x800) {
        out.put(0xC0 | unit >> 6);
        out.put(0x80 | unit & 0x3F);
      } else {
        out.put(0xE0 | unit >> 12);
        out.put(0x80 | unit >> 6 & 0x3F);
        out.put(0x80 | unit & 0x3F);
      }
    }
    out.put(0);
  }

  private void document(Document document) {
    document.forEach((name, value) -> {
      out.put(ValueKind.STRING.tag());
      text(name);
      write(value);
    });
    out.put(END);
  }
}
