package ai.aureeture.importer.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Reads a document of the former database, whose fields may be missing, null, or of another type
 * than its model says. What cannot be read is empty.
 */
public final class Fields {
  private final Document document;

  private Fields(Document document) {
    this.document = document;
  }

  public static Fields of(Document document) {
    return new Fields(document);
  }

  /** The {@code _id} as text; of an ObjectId its 24 hex digits. */
  public String id() {
    return text("_id").orElseThrow();
  }

  /** The {@code _id} as it is stored. */
  public Object rawId() {
    return document.get("_id");
  }

  public Object raw(String name) {
    return document.get(name);
  }

  /** A text without the blanks around it, a number or an id as text; never empty. */
  public Optional<String> text(String name) {
    return switch (document.get(name)) {
      case String text -> Optional.of(text.strip()).filter(some -> !some.isEmpty());
      case ObjectId id -> Optional.of(id.toHexString());
      case Number number -> Optional.of(number.toString());
      case null, default -> Optional.empty();
    };
  }

  /** The text in lower case. */
  public Optional<String> word(String name) {
    return text(name).map(text -> text.toLowerCase(Locale.ROOT));
  }

  /** A date, an ISO 8601 text with an offset, or milliseconds since 1970. */
  public Optional<Instant> instant(String name) {
    return instant(document.get(name));
  }

  private static Optional<Instant> instant(Object value) {
    return switch (value) {
      case Date date -> Optional.of(date.toInstant());
      case Long millis -> Optional.of(Instant.ofEpochMilli(millis));
      case Double millis when millis == Math.rint(millis) ->
          Optional.of(Instant.ofEpochMilli(millis.longValue()));
      case BsonTimestamp stamp -> Optional.of(Instant.ofEpochSecond(stamp.getTime()));
      case String text -> parsed(text.strip());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Instant> parsed(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  /** A number, or a text that is one; not what has no digits, such as NaN. */
  public Optional<BigDecimal> decimal(String name) {
    try {
      return switch (document.get(name)) {
        case Integer number -> Optional.of(BigDecimal.valueOf(number));
        case Long number -> Optional.of(BigDecimal.valueOf(number));
        case Double number -> Optional.of(BigDecimal.valueOf(number));
        case Decimal128 number -> Optional.of(number.bigDecimalValue());
        case String text -> Optional.of(new BigDecimal(text.strip()));
        case null, default -> Optional.empty();
      };
    } catch (ArithmeticException | NumberFormatException notFinite) {
      return Optional.empty();
    }
  }

  /** A whole number, rounded down. */
  public Optional<Integer> integer(String name) {
    return decimal(name)
        .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(BigDecimal::intValue);
  }

  public Optional<Boolean> flag(String name) {
    return switch (document.get(name)) {
      case Boolean flag -> Optional.of(flag);
      case String text when text.equalsIgnoreCase("true") -> Optional.of(true);
      case String text when text.equalsIgnoreCase("false") -> Optional.of(false);
      case null, default -> Optional.empty();
    };
  }

  /** A document inside of this one; without any field where there is none. */
  public Fields part(String name) {
    return new Fields(document.get(name) instanceof Document part ? part : new Document());
  }

  /** The documents of a list; what is no document is left out. */
  public List<Fields> parts(String name) {
    return elements(name)
        .filter(Document.class::isInstance)
        .map(part -> new Fields((Document) part))
        .toList();
  }

  /** The texts of a list; what is no text is left out. */
  public List<String> texts(String name) {
    return elements(name)
        .filter(String.class::isInstance)
        .map(text -> ((String) text).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Stream<?> elements(String name) {
    return document.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
  }
}
