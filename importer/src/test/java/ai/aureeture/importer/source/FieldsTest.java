package ai.aureeture.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");

  @Test
  void an_instant_is_read_whatever_it_is_stored_as() {
    for (Object stored :
        List.of(
            Date.from(AT),
            "2026-01-05T10:00:00Z",
            " 2026-01-05T10:00:00.000Z ",
            "2026-01-05T15:30:00+05:30",
            AT.toEpochMilli(),
            (double) AT.toEpochMilli(),
            new BsonTimestamp((int) AT.getEpochSecond(), 1))) {
      assertEquals(Optional.of(AT), of(stored).instant("x"), () -> "" + stored.getClass());
    }
  }

  @Test
  void value_that_is_no_instant_is_empty() {
    for (Object stored : List.of("soon", "2026-01-05T10:00", "", 5, 1.5, Double.NaN, true)) {
      assertEquals(Optional.empty(), of(stored).instant("x"), () -> "" + stored);
    }
  }

  @Test
  void a_number_is_read_whatever_it_is_stored_as() {
    for (Object stored : List.of(1500, 1500L, "1500", Decimal128.parse("1500"))) {
      assertEquals(Optional.of(new BigDecimal("1500")), of(stored).decimal("x"));
    }
    assertEquals(Optional.of(new BigDecimal("1499.5")), of(1499.5).decimal("x"));
    assertEquals(Optional.of(1499), of("1499.99").integer("x"));
  }

  @Test
  void value_that_is_no_number_is_empty() {
    for (Object stored :
        List.of("", "free", Double.NaN, Double.POSITIVE_INFINITY, Decimal128.NaN, true)) {
      assertEquals(Optional.empty(), of(stored).decimal("x"), () -> "" + stored);
    }
    assertEquals(Optional.empty(), of(1e12).integer("x"));
  }

  @Test
  void missing_and_null_are_the_same() {
    for (var fields : List.of(Fields.of(new Document()), of(null))) {
      assertEquals(Optional.empty(), fields.text("x"));
      assertEquals(Optional.empty(), fields.instant("x"));
      assertEquals(Optional.empty(), fields.decimal("x"));
      assertEquals(Optional.empty(), fields.flag("x"));
      assertEquals(List.of(), fields.texts("x"));
      assertEquals(Optional.empty(), fields.part("x").text("y"));
    }
  }

  @Test
  void text_is_trimmed_and_an_id_is_its_digits() {
    var id = new ObjectId();
    assertEquals(Optional.of("a b"), of(" a b\n").text("x"));
    assertEquals(Optional.of("ab"), of("AB").word("x"));
    assertEquals(Optional.empty(), of("  ").text("x"));
    assertEquals(Optional.of(id.toHexString()), of(id).text("x"));
  }

  @Test
  void of_a_list_only_what_fits_is_read() {
    var list = Arrays.asList("a", 1, null, " ", new Document("y", "b"));
    assertEquals(List.of("a"), of(list).texts("x"));
    assertEquals(
        List.of("b"),
        of(list).parts("x").stream().flatMap(part -> part.text("y").stream()).toList());
    assertEquals(0, Stream.of(of("a").parts("x")).mapToInt(List::size).sum());
  }

  private static Fields of(Object stored) {
    return Fields.of(new Document("x", stored));
  }
}
