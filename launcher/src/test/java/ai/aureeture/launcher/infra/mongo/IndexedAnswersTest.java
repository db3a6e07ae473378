package ai.aureeture.launcher.infra.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.MVStore;

/** Whatever the indexes, an answer is that of the library's own backend, which scans. */
class IndexedAnswersTest {

  // The same commands each time: for some others the library's own sorting has no order, as it has
  // an empty array before itself.
  @Property(tries = 100, seed = "20261201")
  void indexes_change_no_answer(@ForAll("commands") List<Document> commands) {
    Commands scanned = Commands.to(H2Backend.inMemory());
    Commands indexed = Commands.to(new DocumentStore(MVStore.open(null), _ -> {}));
    var _ = indexed.index(new Document("a", 1), new Document());
    var _ = indexed.index(new Document("b", -1).append("a", 1), new Document());
    var _ = indexed.index(new Document("c.x", 1).append("b", -1), new Document());
    var _ = indexed.index(new Document("d", 1), new Document("sparse", true));
    var _ = indexed.index(new Document("d", -1).append("a", -1), new Document("sparse", true));
    for (Document command : commands) compare(scanned, indexed, command);
    compare(scanned, indexed, new Document("find", Commands.COLLECTION));
  }

  @Provide
  Arbitrary<List<Document>> commands() {
    return RandomCommands.any().list().ofMinSize(20).ofMaxSize(80);
  }

  private static void compare(Commands scanned, Commands indexed, Document command) {
    Document expected = scanned.run(command).cloneDeeply();
    Document actual = indexed.run(command);
    if (!command.containsKey("find")) {
      assertEquals(expected, actual, command::toString);
      return;
    }
    List<Document> expectedFound = Commands.found(expected);
    List<Document> actualFound = Commands.found(actual);
    assertEquals(expectedFound.size(), actualFound.size(), command::toString);
    Document unlimited = command.cloneDeeply();
    unlimited.remove("limit");
    Set<Document> all = new HashSet<>(Commands.found(scanned.run(unlimited)));
    assertTrue(all.containsAll(actualFound), command::toString);
    assertEquals(actualFound.size(), new HashSet<>(actualFound).size(), command::toString);
    if (command.get("sort") instanceof Document sort) {
      for (int at = 0; at < actualFound.size(); at++) {
        assertSameOrder(sort, expectedFound.get(at), actualFound.get(at), command);
      }
    }
  }

  /** Which of documents with equal values comes first is open. */
  private static void assertSameOrder(
      Document sort, Document one, Document other, Document command) {
    for (String path : sort.keySet()) {
      Object expected = Utils.getSubdocumentValueCollectionAware(one, path);
      Object actual = Utils.getSubdocumentValueCollectionAware(other, path);
      // The library's order has an empty array before itself.
      boolean isSame =
          Objects.equals(expected, actual) || ValueComparator.asc().compare(expected, actual) == 0;
      assertTrue(isSame, command::toString);
    }
  }
}
