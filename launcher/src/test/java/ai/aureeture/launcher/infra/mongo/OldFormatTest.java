package ai.aureeture.launcher.infra.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFormatTest {
  private static final Document UNIQUE = new Document("unique", true);
  private static final Document ADA = new Document("_id", 1).append("name", "Ada");

  @TempDir Path folder;

  @Test
  void documents_and_indexes_of_the_store_before_are_kept() {
    H2Backend before = new H2Backend(file());
    Commands old = Commands.to(before);
    var _ = old.index(new Document("name", 1), UNIQUE);
    var _ = old.index(new Document("born", 1), new Document());
    var _ = old.insert(ADA, new Document("_id", "two").append("born", 1990));
    before.commit();
    before.close();

    for (int start = 0; start < 2; start++) {
      MVStore file = MVStore.open(file());
      Commands store = Commands.to(new DocumentStore(file, _ -> {}));
      assertEquals(List.of(ADA), store.find(new Document("name", "Ada")));
      assertEquals(1, store.find(new Document("born", 1990.0)).size());
      assertEquals(List.of(ADA), store.find(new Document("_id", 1L)));
      assertTrue(
          store.insert(new Document("_id", 3).append("name", "Ada")).containsKey("writeErrors"));
      Document indexes = store.run(new Document("listIndexes", Commands.COLLECTION));
      assertEquals(3, Commands.found(indexes).size());
      assertTrue(Stream.of("databases.", "meta.", "test.").noneMatch(old(file)));
      store.backend().close();
    }
  }

  private static java.util.function.Predicate<String> old(MVStore file) {
    return start -> file.getMapNames().stream().anyMatch(name -> name.startsWith(start));
  }

  private String file() {
    return folder.resolve("store").toString();
  }
}
