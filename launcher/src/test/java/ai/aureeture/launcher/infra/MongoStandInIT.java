package ai.aureeture.launcher.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Part;
import ai.aureeture.launcher.process.Ports;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoStandInIT {
  private static final int DOCUMENTS = 200;

  @TempDir Path folder;

  @Test
  void every_answered_write_outlives_kill_9() throws Exception {
    var server = new MongoStandIn(folder.resolve("mongodb"), Ports.free());
    try (Running running = new Running(server, folder);
        var client = MongoClients.create(server.uri())) {
      MongoCollection<Document> kept = client.getDatabase("test").getCollection("kept");
      for (int i = 1; i <= DOCUMENTS; i++) {
        assertEquals(true, kept.insertOne(new Document("_id", i)).wasAcknowledged());
      }
      running.killAndStartAgain();
      assertEquals(DOCUMENTS, kept.countDocuments());
    }
  }

  /** A limit for the size of files stands for a full disk: it needs no rights and no mount. */
  @Test
  void store_that_cannot_grow_ends_itself_and_serves_again_once_there_is_room() throws Exception {
    var server = new MongoStandIn(folder.resolve("mongodb"), Ports.free());
    Path log = Files.createFile(folder.resolve("full.log"));
    server.prepare();
    Path run = Files.createDirectories(folder.resolve("full-run"));
    OrphanGuard guard = OrphanGuard.on(run);
    ChildProcess full = ChildProcess.start(new SmallFiles(server), run, log);
    assertTrue(full.awaitReady(Duration.ofSeconds(60)), () -> ChildProcess.lastLines(log, 30));
    int answered = 0;
    try (var client = MongoClients.create(server.uri() + "/?serverSelectionTimeoutMS=2000")) {
      var kept = client.getDatabase("test").getCollection("kept");
      MongoException refusal = null;
      while (refusal == null) {
        try {
          kept.insertOne(large());
          answered++;
        } catch (MongoException closed) {
          refusal = closed;
        }
      }
      // A connection that closes, or that cannot be made: no error that the server itself gave.
      assertFalse(refusal instanceof MongoServerException, refusal::toString);
    }
    assertTrue(full.awaitExit(Duration.ofSeconds(60)));
    assertTrue(ChildProcess.lastLines(log, 200).contains("The document store cannot serve"));

    try (Running _ = new Running(server, folder);
        var client = MongoClients.create(server.uri())) {
      var kept = client.getDatabase("test").getCollection("kept");
      assertTrue(kept.countDocuments() >= answered);
      assertTrue(kept.insertOne(large()).wasAcknowledged());
    }
    guard.release();
  }

  private static Document large() {
    byte[] bytes = new byte[50_000];
    ThreadLocalRandom.current().nextBytes(bytes);
    return new Document("bytes", bytes);
  }

  private record SmallFiles(MongoStandIn server) implements Part {
    @Override
    public String name() {
      return server.name();
    }

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public List<String> command() {
      List<String> command = new ArrayList<>();
      command.addAll(List.of("sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh"));
      command.addAll(server.command());
      return command;
    }

    @Override
    public boolean isReady() {
      return server.isReady();
    }
  }
}
