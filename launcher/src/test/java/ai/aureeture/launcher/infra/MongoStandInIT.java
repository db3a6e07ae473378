package ai.aureeture.launcher.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.launcher.process.Ports;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
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
}
