package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Commands to one collection, with few different values, so that they meet each other. */
final class RandomCommands {
  static final List<String> PATHS = List.of("a", "b", "c.x", "d");
  private static final ObjectId OBJECT_ID = new ObjectId(new byte[12]);

  private RandomCommands() {}

  static Arbitrary<Document> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, inserts()),
        Tuple.of(3, updates()),
        Tuple.of(1, deletes()),
        Tuple.of(1, findAndModifies()),
        Tuple.of(8, finds()),
        Tuple.of(2, counts()));
  }

  private static Arbitrary<Object> scalars() {
    return Arbitraries.of(
        1,
        2L,
        2.0,
        2.5,
        3,
        -0.0,
        0,
        4_000_000_000L,
        4_000_000_000.5,
        Long.MAX_VALUE,
        1e300,
        Double.POSITIVE_INFINITY,
        "",
        "a",
        "b",
        "a\0",
        "\u00e9",
        "\uffee",
        true,
        false,
        Instant.EPOCH,
        Instant.ofEpochMilli(-1),
        Instant.ofEpochMilli(5),
        OBJECT_ID);
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, scalars()),
        Tuple.of(1, Arbitraries.just(null)),
        Tuple.of(1, scalars().map(it -> new Document("x", it))),
        Tuple.of(2, scalars().list().ofMaxSize(3).map(it -> it)),
        Tuple.of(1, scalars().map(it -> new Document("x", it)).list().ofMaxSize(2).map(it -> it)));
  }

  private static Arbitrary<Document> documents() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            values().optional(0.7),
            values().optional(0.7),
            values().optional(0.7),
            values().optional(0.3))
        .as((id, a, b, c, d) -> {
          Document document = new Document("_id", id);
          a.ifPresent(it -> document.put("a", it));
          b.ifPresent(it -> document.put("b", it));
          c.ifPresent(it -> document.put("c", it));
          d.ifPresent(it -> document.put("d", it));
          return document;
        });
  }

  private static Arbitrary<Document> conditions() {
    Arbitrary<Object> bound = scalars();
    return Arbitraries.frequencyOf(
        Tuple.of(3, bound.map(it -> new Document("$eq", it))),
        Tuple.of(1, values().map(it -> new Document("$eq", it))),
        Tuple.of(
            2, values().list().ofMaxSize(4).map(it -> new Document("$in", new ArrayList<>(it)))),
        Tuple.of(
            4,
            Combinators.combine(Arbitraries.of("$gt", "$gte"), bound)
                .as((operator, it) -> new Document(operator, it))),
        Tuple.of(
            4,
            Combinators.combine(Arbitraries.of("$lt", "$lte"), bound)
                .as((operator, it) -> new Document(operator, it))),
        Tuple.of(
            2,
            Combinators.combine(bound, bound)
                .as((from, to) -> new Document("$gte", from).append("$lt", to))),
        Tuple.of(1, bound.map(it -> new Document("$ne", it))),
        Tuple.of(1, Arbitraries.of(true, false).map(it -> new Document("$exists", it))));
  }

  private static Arbitrary<Document> fields() {
    return Arbitraries.maps(
            Arbitraries.of("a", "b", "c.x", "d", "c", "_id"),
            Arbitraries.frequencyOf(Tuple.of(2, conditions()), Tuple.of(1, scalars())))
        .ofMaxSize(3)
        .map(Document::new);
  }

  static Arbitrary<Document> filters() {
    Arbitrary<List<Document>> two = fields().filter(it -> !it.isEmpty()).list().ofSize(2);
    return Arbitraries.frequencyOf(
        Tuple.of(6, fields()),
        Tuple.of(1, two.map(it -> new Document("$and", it))),
        Tuple.of(1, Combinators.combine(fields(), two).as((it, or) -> it.append("$or", or))));
  }

  static Arbitrary<Document> sorts() {
    return Arbitraries.maps(Arbitraries.of("a", "b", "c.x", "d", "_id"), Arbitraries.of(1, -1))
        .ofMaxSize(3)
        .map(Document::new);
  }

  private static Arbitrary<Document> inserts() {
    return documents()
        .map(it -> command("insert").append("ordered", true).append("documents", List.of(it)));
  }

  private static Arbitrary<Document> changes() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d"), values(), Arbitraries.of(1, 2, 3))
        .as((path, value, kind) ->
            kind == 3
                ? new Document("$unset", new Document(path, ""))
                : new Document("$set", new Document(path, value)));
  }

  private static Arbitrary<Document> updates() {
    return Combinators.combine(filters(), changes())
        .as((filter, change) ->
            command("update")
                .append("ordered", true)
                .append(
                    "updates",
                    List.of(new Document("q", filter).append("u", change).append("multi", true))));
  }

  private static Arbitrary<Document> deletes() {
    return filters()
        .filter(it -> !it.isEmpty())
        .map(it ->
            command("delete")
                .append("deletes", Arrays.asList(new Document("q", it).append("limit", 0))));
  }

  private static Arbitrary<Document> findAndModifies() {
    return Combinators.combine(filters(), changes())
        .as((filter, change) ->
            command("findAndModify")
                .append("query", filter)
                .append("sort", new Document("_id", -1))
                .append("update", change)
                .append("new", true));
  }

  private static Arbitrary<Document> finds() {
    return Combinators.combine(filters(), sorts(), Arbitraries.integers().between(0, 5))
        .as((filter, sort, limit) ->
            command("find").append("filter", filter).append("sort", sort).append("limit", limit));
  }

  private static Arbitrary<Document> counts() {
    return filters().map(it -> command("count").append("query", it));
  }

  private static Document command(String name) {
    return new Document(name, Commands.COLLECTION);
  }
}
