package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.h2.mvstore.MVStore;

/**
 * Prints what commands cost in microseconds of processor time while the store fills, with the
 * library's own backend (which scans) and with ours. Documents have the shape of a mail.
 */
final class StoreCost {
  private static final Instant BEGIN = Instant.parse("2027-01-01T00:00:00Z");
  private static final int COMMANDS = 400;
  private static final int SCANS = 20;

  private final Commands commands;
  private final Runnable commit;
  private final int measured;
  private final List<String> ids = new ArrayList<>();

  private StoreCost(MongoBackend backend, Runnable commit, int measured) {
    this.commands = Commands.to(backend);
    this.commit = commit;
    this.measured = measured;
    var _ = commands.index(new Document("nextStepAt", 1), new Document());
    var _ = commands.index(new Document("session.id", 1), new Document());
    var _ = commands.index(new Document("recipient", 1).append("createdAt", 1), new Document());
  }

  /** Numbers of documents; without any, 2,000, 10,000 and 100,000. */
  public static void main(String[] sizes) throws IOException {
    List<Integer> all =
        sizes.length == 0
            ? List.of(2_000, 10_000, 100_000)
            : List.of(sizes).stream().map(Integer::valueOf).toList();
    Path folder = Files.createTempDirectory("store-cost");
    Path file = folder.resolve("indexed");
    DocumentStore indexed = DocumentStore.open(file, Throwable::printStackTrace);
    new StoreCost(indexed, indexed::compact, COMMANDS).measure("indexed", all);
    indexed.close();
    System.out.printf("file: %,d bytes%n", Files.size(file));
    MVStore scannedFile = MVStore.open(folder.resolve("scanned").toString());
    scannedFile.setRetentionTime(600_000);
    H2Backend scanned = new H2Backend(scannedFile);
    new StoreCost(scanned, scanned::commit, SCANS).measure("scanned", all);
    scanned.close();
  }

  private void measure(String name, List<Integer> sizes) {
    warmUp();
    for (int size : sizes) {
      while (ids.size() < size) insertMany();
      System.out.printf("%s, %,d documents: ", name, ids.size());
      print("insert", run(measured, this::insert));
      print("find by session", run(measured, this::findBySession));
      print("find newest", run(measured, this::findNewest));
      print("take due", run(measured, this::takeDue));
      print("update by id and version", run(measured, this::update));
      print("count", run(measured, this::count));
      System.out.println();
    }
  }

  private void warmUp() {
    var _ = run(2000, this::insert);
    for (int round = 0; round < 5; round++) {
      var _ = run(measured, this::update);
      var _ = run(measured, this::findBySession);
      var _ = run(measured, this::findNewest);
      var _ = run(measured, this::takeDue);
    }
  }

  private static void print(String command, long micros) {
    System.out.printf("%s %,d; ", command, micros);
  }

  private long run(int times, IntFunction<Document> command) {
    var threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      var _ = commands.run(command.apply(i));
    }
    long took = threads.getCurrentThreadCpuTime() - begin;
    commit.run();
    return took / times / 1000;
  }

  private void insertMany() {
    List<Document> some = new ArrayList<>();
    for (int i = 0; i < 1000; i++) some.add(mail());
    var _ = commands.insert(some.toArray(Document[]::new));
    commit.run();
  }

  private Document insert(int ignored) {
    return command("insert").append("ordered", true).append("documents", List.of(mail()));
  }

  private Document mail() {
    int number = ids.size();
    ids.add(UUID.randomUUID().toString());
    Document mail =
        new Document("_id", ids.getLast())
            .append("version", 1L)
            .append("recipient", "person-" + number % 500)
            .append("createdAt", BEGIN.plusSeconds(number))
            .append("session", new Document("id", "session-" + number / 4))
            .append("subject", "Your session is confirmed")
            .append("text", "Plain words that say what happened. ".repeat(20));
    if (number % 1000 == 0) mail.append("nextStepAt", BEGIN.plusSeconds(number));
    return mail;
  }

  private Document findBySession(int i) {
    return command("find").append("filter", new Document("session.id", "session-" + i));
  }

  private Document findNewest(int i) {
    return command("find")
        .append("filter", new Document("recipient", "person-" + i % 500))
        .append("sort", new Document("createdAt", -1))
        .append("limit", 20);
  }

  private Document takeDue(int i) {
    return command("findAndModify")
        .append(
            "query", new Document("nextStepAt", new Document("$lte", BEGIN.plusSeconds(100_000))))
        .append("sort", new Document("nextStepAt", 1))
        .append(
            "update", new Document("$set", new Document("nextStepAt", BEGIN.plusSeconds(200_000))));
  }

  private Document update(int i) {
    Document change = new Document("$inc", new Document("version", 1L));
    Document which = new Document("_id", ids.get(i)).append("version", new Document("$gte", 1L));
    return command("update")
        .append("updates", List.of(new Document("q", which).append("u", change)));
  }

  private Document count(int i) {
    return command("count").append("query", new Document("session.id", "session-" + i));
  }

  private static Document command(String name) {
    return new Document(name, Commands.COLLECTION);
  }
}
