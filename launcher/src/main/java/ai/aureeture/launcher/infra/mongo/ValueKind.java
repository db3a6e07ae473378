package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** The types between which MongoDB orders, in the library's order. A missing value is a null. */
enum ValueKind {
  MIN_KEY,
  NULL,
  NUMBER,
  STRING,
  DOCUMENT,
  ARRAY,
  BINARY,
  LEGACY_UUID,
  UUID,
  OBJECT_ID,
  BOOLEAN,
  DATE,
  TIMESTAMP,
  REGULAR_EXPRESSION,
  OTHER,
  MAX_KEY;

  private static final double EXACT = 1L << 53;

  static ValueKind of(Object value) {
    return switch (value) {
      case null -> NULL;
      case Missing _ -> NULL;
      case String _ -> STRING;
      case Decimal128 _ -> NUMBER;
      case Number _ -> NUMBER;
      case Instant _ -> DATE;
      case Boolean _ -> BOOLEAN;
      case ObjectId _ -> OBJECT_ID;
      case UUID _ -> UUID;
      case Document _ -> DOCUMENT;
      case Collection<?> _ -> ARRAY;
      case BinData _ -> BINARY;
      case LegacyUUID _ -> LEGACY_UUID;
      case BsonTimestamp _ -> TIMESTAMP;
      case BsonRegularExpression _ -> REGULAR_EXPRESSION;
      case MinKey _ -> MIN_KEY;
      case MaxKey _ -> MAX_KEY;
      default -> OTHER;
    };
  }

  /** The first byte of such a value. Those beside it are no value's. */
  int tag() {
    return 4 + 4 * ordinal();
  }

  /** Whether a query for such a value can be answered by the bytes of it. */
  boolean isSearchable() {
    return switch (this) {
      case NULL, NUMBER, STRING, UUID, OBJECT_ID, BOOLEAN, DATE -> true;
      case MIN_KEY, MAX_KEY, DOCUMENT, ARRAY, BINARY, LEGACY_UUID -> false;
      case TIMESTAMP, REGULAR_EXPRESSION, OTHER -> false;
    };
  }

  /** Whether the order of the bytes is the one in which the library sorts such a value. */
  static boolean isInOrder(Object value) {
    ValueKind kind = of(value);
    return kind == NUMBER ? isPlain((Number) value) : kind.isSearchable();
  }

  /** The library compares large longs with fractions by cutting these. */
  private static boolean isPlain(Number number) {
    if (number instanceof Decimal128) return false;
    double asDouble = number.doubleValue();
    boolean whole = asDouble == Math.rint(asDouble);
    return Math.abs(asDouble) < (whole ? EXACT : Integer.MAX_VALUE);
  }
}
