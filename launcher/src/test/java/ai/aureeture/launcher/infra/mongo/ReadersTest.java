package ai.aureeture.launcher.infra.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadersTest {
  private final Commands store = Commands.to(new DocumentStore(MVStore.open(null), _ -> {}));
  private final CountDownLatch halfDone = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void reader_waits_for_no_writer_and_sees_nothing_of_it_before_its_answer() {
    var _ = store.index(new Document("name", 1), new Document());
    CompletableFuture<Document> writer =
        CompletableFuture.supplyAsync(() -> insert(new SlowDocuments()));
    await(halfDone);
    for (Document filter : List.of(new Document("name", "Ada"), new Document("_id", 0))) {
      assertEquals(List.of(), store.find(filter));
    }
    mayEnd.countDown();
    assertEquals(2, writer.join().get("n"));
    assertEquals(2, store.find(new Document("name", "Ada")).size());
  }

  private Document insert(List<Document> documents) {
    Document command =
        new Document("insert", Commands.COLLECTION)
            .append("ordered", true)
            .append("documents", documents);
    return store.backend().handleCommand(store.channel(), "test", "insert", command);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The first is stored before anyone asks for the second. */
  private final class SlowDocuments extends AbstractList<Document> {
    @Override
    public Document get(int index) {
      if (index == 1) {
        halfDone.countDown();
        ReadersTest.await(mayEnd);
      }
      return new Document("_id", index).append("name", "Ada");
    }

    @Override
    public int size() {
      return 2;
    }
  }
}
