package ai.aureeture.launcher.infra.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {
  private static final Document UNIQUE = new Document("unique", true);
  private final MVStore file = MVStore.open(null);
  private final Commands store = Commands.to(new DocumentStore(file, _ -> {}));

  @Test
  void index_over_documents_that_were_there_before_finds_them() {
    var _ = store.insert(named(1, "Ada"), named(2, "Mira"));
    var _ = store.index(new Document("name", 1), new Document());
    assertEquals(List.of(named(2, "Mira")), store.find(new Document("name", "Mira")));
  }

  @Test
  void changed_document_is_found_by_its_new_value_alone() {
    var _ = store.index(new Document("name", 1), new Document());
    var _ = store.insert(named(1, "Ada"));
    var _ = update(1, new Document("$set", new Document("name", "Mira")));
    assertEquals(List.of(), store.find(new Document("name", "Ada")));
    assertEquals(List.of(named(1, "Mira")), store.find(new Document("name", "Mira")));
  }

  @Test
  void unique_index_refuses_a_second_document_with_the_value() {
    var _ = store.index(new Document("name", 1), UNIQUE);
    var _ = store.insert(named(1, "Ada"));
    assertEquals(11000, errorOf(store.insert(named(2, "Ada"))));
    var _ = store.insert(named(2, "Mira"));
    assertEquals(11000, errorOf(update(2, new Document("$set", new Document("name", "Ada")))));
    assertEquals(List.of(named(2, "Mira")), store.find(new Document("name", "Mira")));
  }

  @Test
  void unique_index_over_equal_documents_is_refused_and_leaves_nothing() {
    var _ = store.insert(named(1, "Ada"), named(2, "Ada"));
    assertThrows(MongoServerError.class, () -> store.index(new Document("name", 1), UNIQUE));
    var _ = store.index(new Document("name", 1), new Document());
    assertEquals(2, store.find(new Document("name", "Ada")).size());
  }

  @Test
  void sparse_unique_index_lets_many_documents_have_no_value() {
    var _ = store.index(new Document("name", 1), new Document(UNIQUE).append("sparse", true));
    var _ = store.insert(new Document("_id", 1), new Document("_id", 2));
    assertEquals(2, store.find(new Document("name", null)).size());
  }

  @Test
  void index_that_would_act_otherwise_than_asked_is_refused() {
    for (Document options :
        List.of(
            new Document("partialFilterExpression", new Document("name", "Ada")),
            new Document("expireAfterSeconds", 60),
            new Document("collation", new Document("locale", "en")))) {
      assertThrows(MongoServerError.class, () -> store.index(new Document("name", 1), options));
    }
    assertThrows(
        MongoServerError.class, () -> store.index(new Document("name", "text"), new Document()));
  }

  @Test
  void index_of_a_known_name_with_other_fields_is_refused() {
    var _ = store.index(new Document("name", 1), new Document());
    assertThrows(
        MongoServerError.class, () -> store.index(new Document("name", -1), new Document()));
  }

  @Test
  void dropped_collection_takes_its_indexes_with_it() {
    var _ = store.index(new Document("name", 1), UNIQUE);
    var _ = store.insert(named(1, "Ada"));
    var _ = store.run(new Document("drop", Commands.COLLECTION));
    assertEquals(List.of(), store.find(new Document("name", "Ada")));
    assertTrue(file.getMapNames().stream().noneMatch(name -> name.contains("things")));
    var _ = store.insert(named(1, "Ada"), named(2, "Ada"));
    assertEquals(2, store.find(new Document("name", "Ada")).size());
  }

  @Test
  void pipeline_that_begins_with_a_match_counts_as_a_scan_does() {
    var _ = store.index(new Document("name", 1), new Document());
    var _ =
        store.insert(
            IntStream.range(0, 9).mapToObj(i -> named(i, "n" + i % 3)).toArray(Document[]::new));
    Document answer =
        store.run(
            new Document("aggregate", Commands.COLLECTION)
                .append("cursor", new Document())
                .append(
                    "pipeline",
                    List.of(
                        new Document("$match", new Document("name", "n1")),
                        new Document(
                            "$group",
                            new Document("_id", 1).append("n", new Document("$sum", 1))))));
    assertEquals(3, Commands.found(answer).getFirst().get("n"));
  }

  private Document update(int id, Document change) {
    Document update = new Document("q", new Document("_id", id)).append("u", change);
    return store.run(
        new Document("update", Commands.COLLECTION).append("updates", List.of(update)));
  }

  private static Object errorOf(Document answer) {
    return ((Document) ((List<?>) answer.get("writeErrors")).getFirst()).get("code");
  }

  private static Document named(int id, String name) {
    return new Document("_id", id).append("name", name);
  }
}
